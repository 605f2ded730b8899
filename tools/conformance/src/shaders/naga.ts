/** Naga, the compiler of wgpu and Firefox, as WebAssembly: it validates, and translates for every kind of driver. @module */
import { pathToFileURL } from "node:url";
import type { ShaderSource } from "../adapters/wgsl/protocol.ts";
import { installNaga } from "../judges.ts";

/** Throws what Naga says of a shader that it refuses, or answers the languages that it has written it in. */
export type Naga = (source: ShaderSource) => readonly string[];

interface Handle {
  free(): void;
}

type Write = (module: Handle, info: Handle, options: object) => unknown;

/** What is used of naga-wasm, whose types are not there before it is installed. */
interface NagaWasm {
  readonly parseWgsl: (code: string) => Handle;
  readonly validate: (module: Handle) => Handle;
  readonly writeHlsl: Write;
  readonly writeMsl: Write;
  readonly writeSpirv: Write;
  readonly writeGlsl: Write;
}

/** Shader Model 6.2 is the first with f16, GLSL ES 3.1 the first with compute shaders. */
const SHADER_MODEL = "6_2";
const GLSL_VERSION = "310 es";
/** For which GLSL ES has no type. */
const HAS_F16 = /^enable .*\bf16\b/m;

export async function loadNaga(say?: (text: string) => void): Promise<Naga> {
  const naga = (await import(pathToFileURL(installNaga(say)).href)) as NagaWasm;
  return ({ code, entryPoints }) => {
    const glslEntryPoints = HAS_F16.test(code) ? [] : entryPoints;
    const validated = <T>(text: string, action: (module: Handle, info: Handle) => T): T =>
      withHandle(
        explained("WGSL", () => naga.parseWgsl(inNagasDialect(text))),
        (module) =>
          withHandle(
            explained("WGSL", () => naga.validate(module)),
            (info) => action(module, info),
          ),
      );
    validated(code, () => undefined);
    return validated(withoutOverrides(code), (module, info) =>
      translate(naga, module, info, glslEntryPoints),
    );
  };
}

/** Naga knows what subgroups do, but not yet the directive that asks for them. */
const inNagasDialect = (code: string): string => code.replace(/^enable subgroups;$/m, "");

/** A driver's text has no overrides: a pipeline fixes them first, as the module does not offer to. */
const withoutOverrides = (code: string): string => code.replaceAll(/^override /gm, "const ");

/** GLSL has a text for each entry point, and none for functions alone. */
function translate(
  naga: NagaWasm,
  module: Handle,
  info: Handle,
  glslEntryPoints: readonly string[],
): readonly string[] {
  const texts: readonly (readonly [language: string, write: Write, options: object])[] = [
    ["HLSL", naga.writeHlsl, { shaderModel: SHADER_MODEL }],
    ["MSL", naga.writeMsl, {}],
    ["SPIR-V", naga.writeSpirv, {}],
    ...glslEntryPoints.map((entryPoint) => {
      const options = { version: GLSL_VERSION, stage: "compute", entryPoint };
      return ["GLSL", naga.writeGlsl, options] as const;
    }),
  ];
  for (const [language, write, options] of texts) explained(language, () => write(module, info, options));
  return [...new Set(texts.map(([language]) => language))];
}

function withHandle<T>(handle: Handle, action: (handle: Handle) => T): T {
  try {
    return action(handle);
  } finally {
    handle.free();
  }
}

/** Naga's own report has the line; the message alone has not. */
function explained<T>(language: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { formatted, message } = error as { readonly formatted?: string; readonly message?: string };
    throw new Error(`as ${language}: ${(formatted ?? message ?? String(error)).trim()}`, { cause: error });
  }
}
