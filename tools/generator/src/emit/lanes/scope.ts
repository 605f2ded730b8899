/** Where a formula is lowered: what has been computed there, and what its names stand for. */
import type { Model } from "../../model.ts";
import type { ElementType } from "./element.ts";
import type { Operation, Step, Value } from "./steps.ts";

/** A value while it is lowered: vectors have no type, so that bits are reinterpreted by nothing at all. */
export interface Typed {
  readonly id: Value;
  readonly isInteger: boolean;
}

/** Steps in their order, and what they have computed by its text. */
export interface Block {
  readonly steps: Step[];
  readonly known: Map<string, Value>;
  readonly outer?: Block;
}

/** What is known of values, for shorter forms of what uses them. */
export interface Facts {
  readonly constants: Map<Value, number>;
  /** What is 0 or −0. */
  readonly zeros: Set<Value>;
  /** What a value is the negative of. */
  readonly negated: Map<Value, Typed>;
  /** What a value is the magnitude of. */
  readonly magnitudes: Map<Value, Typed>;
  /** The factors of what a product is. */
  readonly factors: Map<Value, readonly [Typed, Typed]>;
  /** Of integral numbers that rounding found, the sums whose low bits are theirs. */
  readonly rounded: Map<Value, Typed>;
  /** Integers whose low bits are those of another one plus `more`: all that a power of two needs. */
  readonly lowBits: Map<Value, { readonly of: Typed; readonly more: number }>;
}

export const noFacts = (): Facts => ({
  constants: new Map(),
  zeros: new Set(),
  negated: new Map(),
  magnitudes: new Map(),
  factors: new Map(),
  rounded: new Map(),
  lowBits: new Map(),
});

export interface Scope {
  readonly names: ReadonlyMap<string, Typed>;
  readonly block: Block;
  readonly intrinsics: Model["intrinsics"];
  readonly element: ElementType;
  readonly next: () => Value;
  readonly facts: Facts;
  /** Whether kernels are called, which is short, or inlined, which is fast. */
  readonly calls: boolean;
}

export const emptyBlock = (outer: Block): Block => ({ steps: [], known: new Map(), outer });

export function join(arm: Block, into: Block): void {
  into.steps.push(...arm.steps);
  for (const [key, value] of arm.known) into.known.set(key, value);
}

export const float = (id: Value): Typed => ({ id, isInteger: false });

type WithoutId<S> = S extends Step ? Omit<S, "id"> : never;

/** The value of a step, which may have been computed before. */
export function add({ block, next }: Scope, key: string, step: WithoutId<Step>): Value {
  for (let place: Block | undefined = block; place !== undefined; place = place.outer) {
    const known = place.known.get(key);
    if (known !== undefined) return known;
  }
  const id = next();
  // What depends on nothing is there from the start.
  const isIndependent = step.kind === "input" || step.kind === "float" || step.kind === "integer";
  const place = isIndependent ? outermost(block) : block;
  place.steps.push({ ...step, id } as Step);
  place.known.set(key, id);
  return id;
}

const outermost = (block: Block): Block => (block.outer === undefined ? block : outermost(block.outer));

export function constant(scope: Scope, kind: "float" | "integer", value: number): Typed {
  const id = add(scope, `${kind} ${Object.is(value, -0) ? "-0" : value}`, { kind, value });
  scope.facts.constants.set(id, value);
  if (value === 0) scope.facts.zeros.add(id);
  return { id, isInteger: kind === "integer" };
}

export function apply(scope: Scope, name: Operation, values: readonly Typed[], count?: number): Typed {
  const operands = values.map(({ id }) => id);
  const key = [name, ...operands, count].join(" ");
  const id = add(scope, key, {
    kind: "operation",
    name,
    operands,
    ...(count === undefined ? {} : { count }),
  });
  return { id, isInteger: name.startsWith("i") || (name.startsWith("v128") && values[0]!.isInteger) };
}
