/** A target that runs on several stacks: one adapter for each. */
import type { Adapter } from "../adapters/adapter.ts";

/** The others are compared with the first. */
export type TargetStacks = readonly [first: Adapter, ...others: Adapter[]];

export function stacksOfTargets(adapters: readonly Adapter[]): TargetStacks[] {
  const targets = [...new Set(adapters.map(({ id }) => id))];
  return targets.map((target) => adapters.filter(({ id }) => id === target) as unknown as TargetStacks);
}

/** What the stacks of a target are called, and what they run on. */
export interface StackNote {
  readonly target: string;
  readonly stack: string;
  readonly device: string;
}

export async function notesOf(adapters: readonly Adapter[]): Promise<StackNote[]> {
  const notes = adapters.map(async ({ id, stack, device }) =>
    stack === undefined ? [] : [{ target: id, stack, device: (await device?.()) ?? "" }],
  );
  return (await Promise.all(notes)).flat();
}
