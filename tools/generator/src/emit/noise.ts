/** How JavaScript draws the noise of an element: `uniformAt(noise, i)`. */
import { type NoiseInput, type NoiseKind, noiseKinds } from "../noise.ts";
import type { Activation, Model } from "../model.ts";
import { noiseOf } from "./reachable.ts";
import type { ModuleText } from "./typescript/writer.ts";

/** The function that draws it. */
export const drawFunction = ({ drawn }: NoiseKind): string => `${drawn}At`;

/** The module of `internal/` that has the function. */
export const drawFile = (kind: NoiseKind): string =>
  kind.kernel === undefined ? "noise.ts" : `${drawFunction(kind)}.ts`;

/** The noise among the arguments of a formula. */
export const drawnNames = ({ noise }: Activation): string[] => (noise === undefined ? [] : [noise]);

/** What lanes draw the uniforms of noise with. */
export const streamName = ({ drawn }: NoiseKind): string => `${drawn}Stream`;

/** What a loop draws for its element i. */
export const drawnCalls = ({ noise }: Activation): string[] =>
  noise === undefined ? [] : [`${drawFunction(noiseKinds[noise])}(noise, i)`];

/** Functions of which some draw noise. */
export interface Drawing {
  readonly noise?: NoiseInput | undefined;
}

/** What a module imports to draw the noise of its activation; `further` names are of `noise.ts`. */
export function noiseImports({ noise }: Drawing, further: readonly string[] = []): Map<string, string[]> {
  if (noise === undefined) return new Map();
  const kind = noiseKinds[noise];
  const imports = new Map([
    ["./internal/noise-options.ts", ["type NoiseOptions"]],
    ["./internal/noise.ts", [...further, "noiseFor"]],
  ]);
  const file = `./internal/${drawFile(kind)}`;
  return imports.set(file, [...(imports.get(file) ?? []), drawFunction(kind)]);
}

/** One module per kind that is made of uniforms by a kernel. */
export function drawModules(model: Model): Map<string, ModuleText> {
  const kinds = Object.values(noiseKinds).filter((kind) => noiseOf(model).has(kind));
  const made = kinds.filter(({ kernel }) => kernel !== undefined);
  return new Map(made.map((kind) => [`internal/${drawFile(kind)}`, drawModule(kind, kind.kernel!)]));
}

function drawModule(kind: NoiseKind, kernel: string): ModuleText {
  const uniforms = kind.uniforms.map((name) => `${name}At`);
  const values = uniforms.map((name) => `${name}(noise, index)`).join(", ");
  return {
    origin: "tools/generator/src/noise.ts",
    imports: new Map([
      ["./noise.ts", ["type Noise", ...uniforms]],
      [`./${kernel}.ts`, [kernel]],
    ]),
    declarations: [
      {
        kind: "function",
        name: drawFunction(kind),
        documentation: `The noise of an element, ${kind.title}; without training ${kind.atInference}.`,
        exported: true,
        parameters: ["noise: Noise | undefined", "index: number"],
        returns: "number",
        body: [`return noise === undefined ? ${kind.atInference} : ${kernel}(${values});`],
      },
    ],
  };
}
