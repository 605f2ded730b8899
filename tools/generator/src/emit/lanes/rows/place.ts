/** What the functions of a module for rows have in common. */
import { type Code, type Place } from "../code.ts";
import type { RowKernel } from "./kernel.ts";
import { type RowMemory, VECTOR_BYTES } from "./memory.ts";

/** Between loops one vector is enough, all lanes of which are alike. */
export interface RowPlace extends Place {
  readonly kernel: RowKernel;
  readonly memory: RowMemory;
}

/** Locals of a function, taken one after the other. */
export interface Locals {
  readonly take: (count: number) => number[];
  /** The first one that is free. */
  readonly next: () => number;
}

export function localsFrom(first: number): Locals {
  let next = first;
  return { take: (count) => Array.from({ length: count }, () => next++), next: () => next };
}

export const loadCell = ({ module }: RowPlace, address: number): Code =>
  module.v128.load(address, VECTOR_BYTES, module.i32.const(0));

export const storeCell = ({ module }: RowPlace, address: number, value: Code): Code =>
  module.v128.store(address, VECTOR_BYTES, module.i32.const(0), value);

/** A function whose other locals are vectors. */
export function addFunction(
  { library, module }: RowPlace,
  name: string,
  signature: { readonly parameters: readonly number[]; readonly result: number },
  { locals, body }: { readonly locals: Locals; readonly body: readonly Code[] },
): void {
  const { parameters, result } = signature;
  const others = Array.from({ length: locals.next() - parameters.length }, () => library.v128);
  module.addFunction(
    name,
    library.createType([...parameters]),
    result,
    others,
    module.block(null, [...body], result),
  );
  module.addFunctionExport(name, name);
}
