import { binary32 } from "../arithmetic/binary32.ts";
import { binary64 } from "../arithmetic/binary64.ts";
import * as build from "../ir/build.ts";
import { compares, evaluate } from "../ir/evaluate.ts";
import { kernelLibrary } from "../ir/library.ts";
import type { Range } from "../ir/range.ts";
import { type Knowledge, isShort } from "../ir/simplify.ts";
import type { Model, Parameter, Parametrised } from "../model.ts";

/** What may be concluded about the values of functions at simple points, and about parameters from their domains. */
export function knowledgeOf(
  { parameters, requirements }: Parametrised,
  intrinsics: Model["intrinsics"],
): Knowledge {
  const ranges = new Map(
    parameters.flatMap((parameter) =>
      parameter.kind === "number" ? [[parameter.name, rangeOf(parameter)]] : [],
    ),
  );
  return {
    range: (name) => ranges.get(name),
    order: (left, right) => orderOf(left, right, requirements),
    constantValue: (name, values) => exactValue(name, values, intrinsics),
  };
}

function rangeOf({ domain }: Parameter & { kind: "number" }): Range {
  const low = Math.max(domain.min ?? -Infinity, domain.above ?? -Infinity);
  const high = Math.min(domain.max ?? Infinity, domain.below ?? Infinity);
  return {
    low,
    high,
    openLow: low === -Infinity || domain.above === low,
    openHigh: high === Infinity || domain.below === high,
  };
}

/** The signs that left − right can have. */
function orderOf(left: string, right: string, requirements: Parametrised["requirements"]): readonly number[] {
  return [-1, 0, 1].filter((sign) =>
    requirements.every(
      (one) =>
        (one.left !== left || one.right !== right || compares(one.operator, sign)) &&
        (one.left !== right || one.right !== left || compares(one.operator, -sign)),
    ),
  );
}

const simplePoints = new Set([0, 1, Infinity]);

/**
 * exp(0) = 1, log(1) = 0 and their like. Elsewhere a transcendental function has no short value, so the
 * arguments 0, ±1 and ±∞ suffice; both kernels must agree, and the conformance suite judges them there.
 */
function exactValue(
  name: string,
  values: readonly number[],
  intrinsics: Model["intrinsics"],
): number | undefined {
  if (!intrinsics.has(name) || !values.every((value) => simplePoints.has(Math.abs(value)))) return undefined;
  const node = build.call(
    name,
    values.map((value) => build.number(value)),
  );
  const f64 = evaluate(node, new Map(), { arithmetic: binary64, library: kernelLibrary(intrinsics, "f64") });
  const f32 = evaluate(node, new Map(), { arithmetic: binary32, library: kernelLibrary(intrinsics, "f32") });
  return Object.is(f64, f32) && (isShort(f64) || Math.abs(f64) === Infinity) ? f64 : undefined;
}
