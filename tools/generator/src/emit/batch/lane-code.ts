/** The module that holds the WebAssembly of an activation. */
import type { Activation, Described } from "../../model.ts";
import type { Declaration, ModuleText } from "../typescript/writer.ts";

export interface LaneCode {
  /** Of the constant. */
  readonly name: string;
  /** What `make` takes before the code. */
  readonly given: readonly number[];
  readonly bytes: Uint8Array;
}

/** `make` is the function of the runtime that each code is given to. */
export function codeModule(
  { name: own, outputOf }: Described & Pick<Activation, "outputOf">,
  make: "lanes" | "pairLanes" | "rowLanes",
  codes: readonly LaneCode[],
): ModuleText {
  const declarations = codes.map(({ name, given, bytes }): Declaration => {
    const code = Buffer.from(bytes).toString("hex");
    const value = `/* @__PURE__ */ ${make}(${given.join(", ")}, "${code}")`;
    return { kind: "constant", name, exported: true, value };
  });
  const imports = new Map([["../../runtime/index.ts", [make]]]);
  return { origin: `specs/activations/${outputOf ?? own}.ts`, imports, declarations };
}
