/** Helper functions: the f32 kernels, and those that WGSL itself makes necessary. */
import { weigh } from "../../../../../packages/wgsl/src/runtime/answer.ts";
import { type Node, calledFunctions } from "../../ir/walk.ts";
import type { Expression } from "../../ir/nodes.ts";
import type { Intrinsic, Model } from "../../model.ts";
import { pascalCase } from "../../text.ts";
import { kernelText } from "../kernel-text.ts";
import { reachableIntrinsics, usesOperation } from "../reachable.ts";
import type { ModuleText } from "../typescript/writer.ts";
import { noiseHelpers } from "./noise.ts";
import { quotient } from "./rounded-points.ts";
import { helperName, wgslBody, wgslDialect } from "./text.ts";

/** The TypeScript constant that holds a helper. */
export const helperConstant = (name: string): string => `fn${pascalCase(name)}`;

/** The TypeScript constant that describes a parameter. */
export const parameterConstant = (name: string): string => `${name}Parameter`;

export interface Helper {
  readonly code: string;
  readonly documentation: string;
  /** Others that it calls. */
  readonly dependencies?: readonly string[];
}

/** By the name of the TypeScript constant that holds them. */
const ownHelpers: { readonly [name: string]: Helper } = {
  isNaN: {
    documentation:
      "A bit test: compilers may assume that no NaN exists, and then drop every comparison that finds one.",
    code: "fn act_fn_is_nan(x: f32) -> bool {\n  return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;\n}",
  },
  infinity: {
    documentation: "Infinity with a sign: made of bits, since WGSL has no expression for it.",
    code: `fn ${helperName("infinity")}(sign: f32) -> f32 {\n  return bitcast<f32>((bitcast<u32>(sign) & 0x80000000u) | 0x7f800000u);\n}`,
  },
  notANumber: {
    documentation: "A NaN made of the bits of x, which no compiler knows to be one.",
    code: `fn ${helperName("notANumber")}(x: f32) -> f32 {\n  return bitcast<f32>(bitcast<u32>(x) | 0x7fc00000u);\n}`,
  },
  reciprocal: {
    documentation: "One Newton step behind a division, which may be off by 2.5 ULP.",
    code: `fn ${helperName("reciprocal")}(d: f32) -> f32 {\n  let r = 1.0 / d;\n  return fma(r, fma(-d, r, 1.0), r);\n}`,
  },
  quotient: { documentation: "A quotient, correctly rounded.", code: quotient },
  weigh: {
    documentation: "A parameter gradient at a kink, weighted like the slopes there.",
    code: weigh.code,
  },
  ...noiseHelpers,
};

const typeModule = "../../runtime/types.ts";

export function helperModules(model: Model, needed: ReadonlySet<string>): Map<string, ModuleText> {
  const modules = new Map<string, ModuleText>();
  const used = Object.keys(ownHelpers).filter(
    (name) => needed.has(name) || usesOperation(model, "f32", name),
  );
  for (const name of withDependencies(used)) modules.set(`internal/${name}.ts`, ownModule(name));
  for (const intrinsic of reachableIntrinsics(model, "f32"))
    if (intrinsic.f32 !== "native")
      modules.set(`internal/${intrinsic.name}.ts`, kernelModule(intrinsic, intrinsic.f32, model.intrinsics));
  return modules;
}

function withDependencies(names: readonly string[]): ReadonlySet<string> {
  const all = new Set(names);
  // A set also visits what is added on the way.
  for (const name of all)
    for (const other of ownHelpers[name]!.dependencies ?? []) if (other in ownHelpers) all.add(other);
  return all;
}

function ownModule(name: string): ModuleText {
  const helper = ownHelpers[name]!;
  const file = name in noiseHelpers ? "noise.ts" : "helpers.ts";
  return helperModule(`tools/generator/src/emit/wgsl/${file}`, name, helper, helper.dependencies ?? []);
}

/** The helpers that expressions call, by the names of their constants, sorted. */
export function helpersOf(expressions: readonly Node[], intrinsics: Model["intrinsics"]): string[] {
  const called = new Set(expressions.flatMap((expression) => [...calledFunctions(expression)]));
  return [...called]
    .filter((name) => name in ownHelpers || (intrinsics.has(name) && intrinsics.get(name)!.f32 !== "native"))
    .sort();
}

function kernelModule(intrinsic: Intrinsic, kernel: Expression, intrinsics: Model["intrinsics"]): ModuleText {
  const parameters = intrinsic.inputs.map((input) => `${input}: f32`).join(", ");
  const body = wgslBody(kernel, wgslDialect(intrinsics));
  const code = [`fn ${helperName(intrinsic.name)}(${parameters}) -> f32 {`, ...body, "}"].join("\n");
  const documentation = kernelText(intrinsic);
  const origin = `specs/intrinsics/${intrinsic.name}.ts`;
  return helperModule(origin, intrinsic.name, { code, documentation }, helpersOf([kernel], intrinsics));
}

function helperModule(
  origin: string,
  name: string,
  helper: Helper,
  dependencies: readonly string[],
): ModuleText {
  return {
    origin,
    imports: new Map([
      [typeModule, ["type WgslFunction"]],
      ...dependencies.map((dependency): [string, string[]] => [
        `./${dependency}.ts`,
        [helperConstant(dependency)],
      ]),
    ]),
    declarations: [
      {
        kind: "constant",
        name: helperConstant(name),
        documentation: helper.documentation,
        exported: true,
        type: "WgslFunction",
        value: functionObject(helper.code, [], dependencies, ""),
      },
    ],
  };
}

/** The text of a WgslFunction object. */
export function functionObject(
  code: string,
  parameters: readonly string[],
  dependencies: readonly string[],
  switches: string,
  further = "",
): string {
  const name = /^fn (\w+)/.exec(code)![1]!;
  return `{
    name: ${JSON.stringify(name)},
    code: \`${code}\`,
    parameters: [${parameters.join(", ")}],
    dependencies: [${dependencies.map(helperConstant).join(", ")}],
    switches: {${switches}},${further}
  }`;
}
