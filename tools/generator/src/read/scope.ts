import type { Node } from "ts-morph";
import { CONSTANTS } from "../arithmetic/constants.ts";
import type { Span } from "../ir/nodes.ts";
import type { Half } from "../model.ts";
import type { Code, Report, Source } from "./diagnostics.ts";

/** What names mean inside a body. */
export interface Scope {
  /** Inputs and number parameters that a body may destructure. */
  readonly names: ReadonlySet<string>;
  /** String parameters with their choices. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** Functions with their number of arguments. */
  readonly functions: ReadonlyMap<string, number>;
  /** Mathematical constants. */
  readonly constants: ReadonlySet<string>;
  /** `const name = <number>` of the module. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Only the values at ±∞ may be infinite. */
  readonly allowsInfinity?: boolean;
  /** Where a row has no value, a formula may say so. */
  readonly allowsNaN?: boolean;
  /** Formulas of rows may call rowMax and its like. */
  readonly ofRows?: boolean;
}

/** The file being read and where to complain. */
export interface Reading {
  readonly source: Source;
  readonly report: Report;
}

export interface BodyReading extends Reading {
  readonly scope: Scope;
  /** Names in reach: destructured inputs and the `const`s above. */
  readonly bound: ReadonlySet<string>;
  /** The number to take, where the result is a pair. */
  readonly half?: Half | undefined;
}

export const spanOf = (node: Node): Span => [node.getStart(), node.getEnd()];

/** Reports and answers undefined, so that callers can return the call. */
export function complain(
  reading: Reading,
  code: Code,
  span: Span,
  message: string,
  remedy: string,
): undefined {
  reading.report({ code, source: reading.source, span, message, remedy });
  return undefined;
}

/** The mathematical constants of the vocabulary. */
export const constantNames: ReadonlySet<string> = new Set(Object.keys(CONSTANTS));

/** The operations of `@subgrad/spec/kernel` with their number of arguments. */
export const kernelOperations: ReadonlyMap<string, number> = new Map([
  ["fma", 3],
  ["round", 1],
  ["powerOfTwo", 1],
  ["highPart", 1],
  ["toInteger", 1],
  ["toFloat", 1],
  ["exponent", 1],
  ["bits", 1],
  ["fromBits", 1],
  ["bitAnd", 2],
  ["bitOr", 2],
  ["shiftLeft", 2],
  ["shiftRight", 2],
  ["barrier", 2],
  ["reciprocal", 1],
]);

/** What the multiprecision library evaluates itself: `OracleFunction` of @subgrad/spec. */
export const oracleFunctions: ReadonlySet<string> = new Set(
  "exp expm1 log log1p tanh erf erfc sqrt sin cos atan asinh floor".split(" "),
);
