import type { DeviceLike, ErrorFilter } from "./gpu.ts";

const FILTERS: readonly ErrorFilter[] = ["validation", "out-of-memory", "internal"];

/**
 * What `action` answers, and what WebGPU has to object. `action` is done when this returns: error scopes belong to the
 * device, and no other code may come in between.
 */
export function inErrorScopes<T>(
  device: DeviceLike,
  action: () => T,
): { readonly value: T; readonly objection: Promise<string | undefined> } {
  for (const filter of FILTERS) device.pushErrorScope(filter);
  const pop = (): Promise<string | undefined> =>
    Promise.all(FILTERS.map(() => device.popErrorScope())).then(
      (errors) => errors.find((error) => error !== null)?.message,
      // Only of a lost device, which is reported as such.
      () => undefined,
    );
  try {
    return { value: action(), objection: pop() };
  } catch (error) {
    void pop();
    throw error;
  }
}

/** Throws what WebGPU objects. */
export async function checkNoObjection(
  caller: string,
  objection: Promise<string | undefined>,
): Promise<void> {
  const message = await objection;
  if (message !== undefined) throw new Error(`${caller}: WebGPU refuses: ${message}`);
}
