/** What loops over gates and values take beside arrays, and hand on. */
import type { Activation } from "../../model.ts";
import type { PassValue } from "./channels.ts";
import { type ElementPass, typeOf } from "./elements.ts";

/** What all passes need, once. */
export function valueParameters(activation: Activation, passes: readonly ElementPass[]): string[] {
  const values = new Map(
    passes.flatMap((one) => one.values.map((value): [string, PassValue] => [value.name, value])),
  );
  return [...values.values()].map(
    (value) => `${value.name}: ${value.type ?? typeOf(activation, value.name)}`,
  );
}

/** The same behind the other arguments of a call. */
export function argumentsOf(passes: readonly ElementPass[]): string {
  const names = new Set(passes.flatMap(({ values }) => values.map(({ name }) => name)));
  return [...names].map((name) => `, ${name}`).join("");
}

/** Of one element. */
export const callOf = (one: ElementPass, gate: string, value: string): string =>
  `${one.name}(${[gate, value, ...one.values.map(({ name }) => name)].join(", ")})`;
