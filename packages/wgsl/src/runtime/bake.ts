import { applyConventions } from "./apply.ts";
import { checkFunction, checkIdentifier, checkOptions } from "./check.ts";
import { checkConventions } from "./conventions.ts";
import { alternatives, describe } from "./describe.ts";
import { formatF32 } from "./number.ts";
import { checkedParameter } from "./parameter.ts";
import { checkTogether } from "./together.ts";
import type { Conventions, Jumps, Kinks, WgslFunction } from "./types.ts";

/** Parameters by name, beside the conventions and the name of the result. */
export interface BakeOptions extends Conventions {
  readonly name?: string | undefined;
  readonly [parameter: string]: number | string | Kinks | Jumps | undefined;
}

interface Constant {
  readonly name: string;
  readonly value: number;
}

/**
 * The function with the given parameters as constants and the given conventions for good: `link` and `kernel`
 * leave these alone. A parameter that is not given stays an argument. Without a `name` the result gets one that
 * tells what was baked.
 */
export function bake(fn: WgslFunction, options: BakeOptions): WgslFunction {
  checkFunction("bake: fn", fn);
  checkOptions("bake", options);
  const { kinks, jumps, name, ...given } = options;
  if (name !== undefined) checkIdentifier("bake: name", name);
  checkConventions("bake", [fn], { kinks, jumps });
  const constants = checkedConstants(fn, given);
  const applied = applyConventions(fn, { kinks, jumps });
  const conventions = applied === fn ? {} : { kinks, jumps };
  const newName = name ?? fn.name + constants.map(constantSuffix).join("") + ruleSuffixes(conventions);
  const baked = new Set(constants.map((constant) => constant.name));
  return {
    ...applied,
    name: newName,
    code: withConstants(applied, newName, constants),
    parameters: fn.parameters.filter((parameter) => !baked.has(parameter.name)),
    switches: kinks === undefined && jumps === undefined ? fn.switches : {},
  };
}

function checkedConstants(fn: WgslFunction, given: Record<string, unknown>): readonly Constant[] {
  const known = fn.parameters.map((parameter) => parameter.name);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const expected = alternatives([...known, "kinks", "jumps", "name"]);
    throw new RangeError(`bake: ${describe(unknown)} is no parameter of ${fn.name}, expected ${expected}`);
  }
  const constants = fn.parameters.flatMap((parameter) => {
    const value = given[parameter.name];
    if (value === undefined) return [];
    return { name: parameter.name, value: checkedParameter("bake", parameter, value) };
  });
  checkTogether("bake", fn.requirements, new Map(constants.map(({ name, value }) => [name, value])));
  return constants;
}

function withConstants(fn: WgslFunction, name: string, constants: readonly Constant[]): string {
  const [head, inputs] = /^fn \w+\(([^)]*)\) -> f32 \{\n/.exec(fn.code) ?? [];
  if (head === undefined || inputs === undefined) {
    throw new TypeError(
      `bake: fn.code starts ${describe(fn.code.slice(0, 40))}, expected a function that returns f32`,
    );
  }
  const left = inputs
    .split(", ")
    .filter((input) => !constants.some((constant) => input.startsWith(`${constant.name}:`)));
  const body = fn.code.slice(head.length);
  return `fn ${name}(${left.join(", ")}) -> f32 {\n${constants.map(declaration).join("")}${body}`;
}

/** A `let`, and no literal in the formula: compilers reject literals whose formula overflows on the way. */
function declaration({ name, value }: Constant): string {
  if (Number.isFinite(value)) return `  let ${name} = ${formatF32(value)};\n`;
  // No expression of literals may be infinite.
  const bits = value > 0 ? "0x7f800000u" : "0xff800000u";
  return `  let ${name}_bits = ${bits};\n  let ${name} = bitcast<f32>(${name}_bits);\n`;
}

function constantSuffix({ name, value }: Constant): string {
  return `_${name}_${inIdentifier(value)}`;
}

function ruleSuffixes({ kinks, jumps }: Conventions): string {
  const parts = [kinks, jumps].flatMap((rules) =>
    typeof rules === "object" ? Object.entries(rules).flat() : rules,
  );
  return parts.map((part) => (part === undefined ? "" : `_${inIdentifier(part)}`)).join("");
}

/** 0.5 as 0p5, -1e-7 as m1em7. */
function inIdentifier(part: string | number): string {
  if (typeof part === "string") return part;
  const text = Number.isFinite(part) ? formatF32(part) : String(part);
  return text.replaceAll("-", "m").replace(".", "p").replace("+", "");
}
