/** Whether memory stays flat, however often functions are called. */
import type { Held, Soaked } from "../programs/soak.ts";
import { runOrThrow } from "./command.ts";
import { writeProgram } from "./programs.ts";

/** Calls functions in a process of its own, in a folder where the packages are installed. */
export async function soak(folder: string, calls: number): Promise<Soaked> {
  const program = writeProgram(folder, "soak");
  return JSON.parse(
    await runOrThrow(process.execPath, ["--expose-gc", program, String(calls)], folder),
  ) as Soaked;
}

const bytesOf = ({ heap, buffers }: Held): number => heap + buffers;

/** By how much memory grows with each of the last calls: before, engines still optimise what is called often. */
export function growthOf({ held }: Soaked): number {
  const [settled, last] = [held[Math.floor(0.7 * (held.length - 1))]!, held.at(-1)!];
  return (bytesOf(last) - bytesOf(settled)) / (last.calls - settled.calls);
}
