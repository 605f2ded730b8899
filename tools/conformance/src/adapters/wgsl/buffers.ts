/** What is bound to a shader. @module */
import type { KernelBinding } from "@subgrad/wgsl";
import type { InputBuffer, OutputBuffer } from "./protocol.ts";

/** By the names of bindings. */
export type Data = { readonly [name: string]: InputBuffer["data"] | undefined };

export function inputsOf(bindings: readonly KernelBinding[], data: Data): InputBuffer[] {
  return bindings.flatMap(({ name, binding, type }) =>
    type === "storage" ? [] : [{ binding, type, data: data[name]! }],
  );
}

export function bufferOf(bindings: readonly KernelBinding[], name: string, length: number): OutputBuffer {
  return { binding: bindings.findIndex((one) => one.name === name), length };
}
