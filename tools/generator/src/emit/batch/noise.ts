/** Noise in lanes: the uniforms of a stream, and what is made of them by a kernel. */
import type binaryen from "binaryen";
import type { Activation, Model } from "../../model.ts";
import { type NoiseKind, noiseFormula, noiseKinds } from "../../noise.ts";
import { philoxModule } from "../lanes/philox.ts";
import { vectorProgram } from "../lanes/program.ts";
import { drawFunction, streamName } from "../noise.ts";
import { noiseOf } from "../reachable.ts";
import type { ModuleText } from "../typescript/writer.ts";
import type { ExportedFunction } from "./exported.ts";
import { elementTypes } from "./lane-names.ts";
import type { Lanes } from "./lanes.ts";

/** `drawn(normalAt, noise, normalStream, normalLanes)` */
export function drawnTexts({ noise }: Activation): string[] {
  if (noise === undefined) return [];
  const kind = noiseKinds[noise];
  const lanes = kind.kernel === undefined ? [] : [`${kind.drawn}Lanes`];
  return [`drawn(${[drawFunction(kind), "noise", streamName(kind), ...lanes].join(", ")})`];
}

/** The functions, with what makes their noise of uniforms, where that is a kernel. */
export function withNoise(
  functions: readonly ExportedFunction[],
  { noise }: Activation,
  intrinsics: Model["intrinsics"],
): ExportedFunction[] {
  const kind = noise && noiseKinds[noise];
  const own = kind === undefined || kind.kernel === undefined ? [] : [noiseLanes(kind, intrinsics)];
  return functions.map((one) =>
    one.lanes.some(({ draws }) => draws) ? { ...one, lanes: [...one.lanes, ...own] } : one,
  );
}

function noiseLanes(kind: NoiseKind, intrinsics: Model["intrinsics"]): Lanes {
  const formula = noiseFormula(kind);
  const kernels = elementTypes.map((type) => ({
    program: vectorProgram(formula, intrinsics, type),
    arrays: kind.uniforms,
    numbers: [],
  }));
  const rest = { wide: undefined, isWide: false, numbers: [], varying: [], draws: false };
  return { name: kind.drawn, grade: "Grade", kernels, ...rest };
}

/** One module for each kind that functions of elements draw. */
export function streamModules(
  { activations }: Model,
  library: typeof binaryen,
): (readonly [path: string, module: ModuleText])[] {
  return [...noiseOf({ activations, rows: [] })].map((kind) => {
    const code = Buffer.from(philoxModule(library, kind.uniforms)).toString("hex");
    const module: ModuleText = {
      origin: "tools/generator/src/noise.ts",
      imports: new Map([["../../runtime/index.ts", ["noiseStream"]]]),
      declarations: [
        {
          kind: "constant",
          name: streamName(kind),
          documentation: `The uniform numbers of which ${kind.title} noise is made.`,
          exported: true,
          value: `/* @__PURE__ */ noiseStream(${kind.uniforms.length}, "${code}")`,
        },
      ],
    };
    return [`internal/${streamName(kind)}.ts`, module] as const;
  });
}
