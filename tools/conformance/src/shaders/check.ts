/** Every shader before two compilers. @module */
import { type ShaderProcess, startShaderProcess } from "../adapters/wgsl/client.ts";
import { node } from "../adapters/wgsl/process.ts";
import { loadNaga, type Naga } from "./naga.ts";
import type { Shader } from "./texts.ts";

export interface Refusal {
  readonly title: string;
  /** What the compiler says, with the line. */
  readonly reason: string;
}

export interface Verdict {
  readonly compiler: string;
  readonly accepted: number;
  readonly refused: readonly Refusal[];
  /** How many shaders were translated, by the name of the language. */
  readonly written: Readonly<Record<string, number>>;
}

/** Asks for all that a device may offer, and needs no driver: it compiles without running. */
const DAWN_ALONE = node("backend=null");

export async function checkShaders(
  shaders: readonly Shader[],
  say?: (text: string) => void,
): Promise<Verdict[]> {
  const tint = await startShaderProcess({}, DAWN_ALONE);
  try {
    return [await judgedByTint(tint, shaders), judgedByNaga(await loadNaga(say), shaders)];
  } finally {
    await tint.stop();
  }
}

async function judgedByTint(
  tint: Pick<ShaderProcess, "compile">,
  shaders: readonly Shader[],
): Promise<Verdict> {
  const answers = await Promise.allSettled(shaders.map((shader) => tint.compile(shader)));
  const refused = answers.flatMap((answer, index) =>
    answer.status === "fulfilled" ? [] : [refusalOf(shaders[index]!, answer.reason)],
  );
  return { compiler: "Tint", accepted: shaders.length - refused.length, refused, written: {} };
}

function judgedByNaga(naga: Naga, shaders: readonly Shader[]): Verdict {
  const refused: Refusal[] = [];
  const written: Record<string, number> = {};
  for (const shader of shaders) {
    try {
      for (const language of naga(shader)) written[language] = (written[language] ?? 0) + 1;
    } catch (error) {
      refused.push(refusalOf(shader, error));
    }
  }
  return { compiler: "Naga", accepted: shaders.length - refused.length, refused, written };
}

const refusalOf = ({ title }: Shader, error: unknown): Refusal => ({
  title,
  reason: error instanceof Error ? error.message : String(error),
});
