/** What is known of a device, and what is kept for it. */
import type { DeviceLike, LostInfo } from "./gpu.ts";
import type { Compiled } from "./compile.ts";
import { inErrorScopes } from "./error-scopes.ts";

export interface DeviceState {
  lost: LostInfo | undefined;
  /** Called when the device is lost. */
  readonly waiting: Set<() => void>;
  /** By the text of the shader: activations on one device share what they have in common. */
  readonly compiled: Map<string, Promise<Compiled>>;
}

/** As if it were a private field of the device: gone when the device is. */
const states = new WeakMap<DeviceLike, DeviceState>();

export async function stateOf(device: DeviceLike): Promise<DeviceState> {
  const known = states.get(device);
  if (known) return known;
  const state: DeviceState = { lost: undefined, waiting: new Set(), compiled: new Map() };
  states.set(device, state);
  void watch(device, state);
  // Then it is known already whether the device was lost before.
  await Promise.resolve();
  return state;
}

async function watch({ lost }: DeviceLike, state: DeviceState): Promise<void> {
  state.lost = await lost;
  state.compiled.clear();
  for (const call of state.waiting) call();
  state.waiting.clear();
}

export function lostError(caller: string, { lost }: DeviceState): Error {
  const reason = lost?.reason === "destroyed" ? "destroyed" : "lost";
  const message = lost?.message ? `: ${lost.message}` : "";
  return new Error(`${caller}: the device is ${reason}, expected one that works${message}`);
}

export function checkNotLost(caller: string, state: DeviceState): void {
  if (state.lost) throw lostError(caller, state);
}

interface Device {
  readonly device: DeviceLike;
  readonly state: DeviceState;
}

/** The outcome of `action`, or a rejection once the device is lost: implementations may leave promises pending then. */
export function unlessLost<T>(
  caller: string,
  { device, state }: Device,
  action: () => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(lostError(caller, state));
    const attempt = async (): Promise<void> => {
      try {
        resolve(await action());
      } catch (error) {
        // What fails because the device is lost may do so before the loss is told.
        await inErrorScopes(device, () => {}).objection;
        reject(error);
      } finally {
        state.waiting.delete(fail);
      }
    };
    if (state.lost) return fail();
    // No Promise.race with device.lost: what it holds would stay until the device is gone.
    state.waiting.add(fail);
    void attempt();
  });
}
