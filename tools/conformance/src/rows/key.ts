/** What references of rows depend on. */
import { createHash } from "node:crypto";
import type { Expression, Model, RowActivation, RowPass } from "../generator.ts";
import { transitiveDefinitions } from "../run/definitions.ts";
import type { RowTask } from "./task.ts";

/** The name of the function is no part of it: references depend on what it means. */
export function requestOf(code: string, spec: string, { format, set, pass, cases }: RowTask): string {
  const numbers = [...set.numbers].map(([name, value]) => [name, String(value)]);
  const hash = createHash("sha256");
  hash.update(JSON.stringify([code, spec, format, numbers, [...set.choices], pass]));
  for (const { x, mask, dy } of cases)
    for (const array of [x, mask, dy]) hash.update(`${array.length} `).update(new Uint8Array(array.buffer));
  return hash.digest("hex");
}

/** What the oracle uses of a spec: neither its words nor positions in its file. */
export function describeRow(activation: RowActivation, model: Model): string {
  const { definition, surrogate, forward, backward, parameterBackward } = activation;
  const passes: readonly RowPass[] = [forward, backward, ...parameterBackward];
  const formulas: readonly Expression[] = [
    definition,
    ...(surrogate ? [surrogate.backward, ...Object.values(surrogate.parameterBackward)] : []),
    ...passes.flatMap(({ body, special, scale }) => [body, scale, ...Object.values(special)]),
  ];
  const functions = new Map<string, unknown>();
  for (const formula of formulas) transitiveDefinitions(formula, model, functions);
  return JSON.stringify({ definition, surrogate, passes, functions: [...functions] }, (key, value: unknown) =>
    key === "span" ? undefined : typeof value === "number" ? String(value) : value,
  );
}
