import { describe } from "./describe.ts";
import type { AnyActivation, WgslConcatenatingActivation, WgslFunction, WgslRowActivation } from "./types.ts";

const MAX_WORKGROUP_SIZE = 1024;

/** Throws unless `value` looks like a function of this package. */
export function checkFunction(subject: string, value: unknown): asserts value is WgslFunction {
  if (isObject(value) && typeof value.code === "string" && isObject(value.switches)) return;
  throw new TypeError(
    `${subject} is ${describe(value)}, expected a WgslFunction, such as forward of an activation`,
  );
}

/** Throws unless `value` looks like an activation of this package. */
export function checkActivation(subject: string, value: unknown): asserts value is AnyActivation {
  if (isObject(value) && isObject(value.forward) && isObject(value.parameterDerivatives)) return;
  throw new TypeError(
    `${subject} is ${describe(value)}, expected a WgslActivation, as this package exports them`,
  );
}

/** Functions of rows have no derivative, but a backward pass. */
export function isRowActivation(value: unknown): value is WgslRowActivation {
  return isObject(value) && isObject(value.forward) && isObject(value.parameterBackward);
}

export function isConcatenating(value: unknown): value is WgslConcatenatingActivation {
  return isObject(value) && isObject(value.first) && isObject(value.second);
}

export function checkWorkgroupSize(caller: string, size: unknown): asserts size is number {
  if (typeof size === "number" && Number.isInteger(size) && size >= 1 && size <= MAX_WORKGROUP_SIZE) return;
  const error = typeof size === "number" ? RangeError : TypeError;
  const expected = `expected an integer from 1 to ${MAX_WORKGROUP_SIZE}`;
  throw new error(`${caller}: workgroupSize is ${describe(size)}, ${expected}`);
}

export const checkOptions = (caller: string, value: unknown): void => checkObject(caller, "options", value);

export function checkObject(
  caller: string,
  name: string,
  value: unknown,
): asserts value is { readonly [name: string]: unknown } {
  if (isObject(value)) return;
  throw new TypeError(`${caller}: ${name} is ${describe(value)}, expected an object`);
}

export function checkFlag(caller: string, name: string, value: unknown): asserts value is boolean {
  if (typeof value === "boolean") return;
  throw new TypeError(`${caller}: ${name} is ${describe(value)}, expected true or false`);
}

/** Throws unless `value` can be, or start, the name of a WGSL function. */
export function checkIdentifier(subject: string, value: unknown): asserts value is string {
  const expected = "expected a letter followed by letters, digits and underscores";
  if (typeof value !== "string") throw new TypeError(`${subject} is ${describe(value)}, ${expected}`);
  if (!/^[A-Za-z]\w*$/.test(value)) throw new RangeError(`${subject} is ${describe(value)}, ${expected}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
