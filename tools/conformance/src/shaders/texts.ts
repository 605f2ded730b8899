/** Every shader that @subgrad/wgsl makes. @module */
import type { GradientsKernel, Kernel, WgslActivation, WgslFunction } from "@subgrad/wgsl";
import * as wgsl from "@subgrad/wgsl";
import { kernel, link, vectorize } from "@subgrad/wgsl";
import type { ShaderSource } from "../adapters/wgsl/protocol.ts";
import { bakedTexts } from "./baked.ts";
import { conventionsOf } from "./conventions.ts";
import { type Family, type Options, variantsOf } from "./variants.ts";

export interface Shader extends ShaderSource {
  /** "kernel of elu, pass: backward, kinks: mid" */
  readonly title: string;
}

/** Of the activations with these names, or of all. */
export function shadersOf(names: readonly string[]): Shader[] {
  const families = Object.values<unknown>(wgsl).filter(isFamily);
  const known = families.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new RangeError(`--activation is ${unknown}, expected one of ${known.join(", ")}`);
  return everyShader(families.filter(({ name }) => names.length === 0 || names.includes(name)));
}

/** Texts that are the same come once, under the first of their titles. */
export function everyShader(families: readonly Family[]): Shader[] {
  const functions = families.flatMap(functionsOf);
  const shaders = [
    functionsAlone("all functions, under a prefix", link(functions, { prefix: "my_" })),
    ...families.flatMap((family) => [...linkedShaders(family), ...kernels(family)]),
  ];
  const firsts = new Map<string, Shader>();
  for (const shader of shaders) if (!firsts.has(shader.code)) firsts.set(shader.code, shader);
  return [...firsts.values()];
}

const isFamily = (value: unknown): value is Family =>
  typeof value === "object" && value !== null && ("forward" in value || "first" in value);

const functionsAlone = (title: string, code: string): Shader => ({ title, code, entryPoints: [] });

/** What `link` takes: functions of rows are passes of kernels alone. */
function functionsOf(family: Family): readonly WgslFunction[] {
  if ("first" in family) return [family.first, family.second].flatMap(functionsOf);
  const draws = "noise" in family ? [family.noise.draw] : [];
  if ("parameterBackward" in family) return draws;
  const slopes =
    "derivative" in family
      ? slopesOf(family)
      : [...Object.values(family.inputDerivatives), ...Object.values(family.secondDerivatives)];
  return [family.forward, ...slopes, ...Object.values(family.parameterDerivatives), ...draws];
}

const slopesOf = (family: WgslActivation): readonly WgslFunction[] =>
  [family.derivative, family.secondDerivative, family.derivativeFromOutput].filter((fn) => fn !== undefined);

function linkedShaders(family: Family): Shader[] {
  const functions = functionsOf(family);
  if (functions.length === 0) return [];
  const linked = conventionsOf(functions).map((conventions) =>
    functionsAlone(titleOf(family, "link", { ...conventions }), link(functions, conventions)),
  );
  const baked = bakedTexts(functions).map(({ constants, code }) =>
    functionsAlone(titleOf(family, "bake", constants), code),
  );
  return [...linked, ...baked, ...vectorized(family)];
}

function vectorized(family: Family): Shader[] {
  const ofNumbers = functionsOf(family).filter(({ code }) => !code.includes("<u32>"));
  if (ofNumbers.length === 0) return [];
  const code = link(ofNumbers.map((fn) => vectorize(fn)));
  return [functionsAlone(titleOf(family, "vectorize", {}), code)];
}

function kernels(family: Family): Shader[] {
  // Which options a family has, its variants know.
  const make = kernel as unknown as (family: Family, options: Options) => Kernel | GradientsKernel;
  return variantsOf(family, conventionsOf(functionsOf(family))).map((options) => {
    const made = make(family, { type: "f32", ...options });
    const entryPoints = "stages" in made ? made.stages.map((stage) => stage.entryPoint) : [made.entryPoint];
    return { title: titleOf(family, "kernel", options), code: made.code, entryPoints };
  });
}

const titleOf = ({ name }: Family, maker: string, options: Options): string =>
  [
    `${maker} of ${name}`,
    ...Object.entries(options).map(([option, value]) => `${option}: ${wordOf(value)}`),
  ].join(", ");

const wordOf = (value: unknown): string =>
  typeof value === "object" ? JSON.stringify(value) : String(value);
