/** The module that holds the WebAssembly of an activation. */
import type { Activation, Described } from "../../model.ts";
import type { ElementType } from "../lanes/element.ts";
import type { Declaration, ModuleText } from "../typescript/writer.ts";
import { constantName } from "./lane-names.ts";

export interface LaneCode {
  /** Of the pass. */
  readonly name: string;
  readonly element: ElementType;
  /** What `make` takes before the code. */
  readonly given: readonly number[];
  readonly bytes: Uint8Array;
}

/** `make` is the function of the runtime that each code is given to. */
export function codeModule(
  { name: own, outputOf }: Described & Pick<Activation, "outputOf">,
  make: "lanes" | "rowLanes",
  codes: readonly LaneCode[],
): ModuleText {
  const declarations = codes.map(({ name, element, given, bytes }): Declaration => {
    const code = Buffer.from(bytes).toString("hex");
    const value = `/* @__PURE__ */ ${make}(${given.join(", ")}, "${code}")`;
    return { kind: "constant", name: constantName(name, element), exported: true, value };
  });
  const imports = new Map([["../../runtime/index.ts", [make]]]);
  return { origin: `specs/activations/${outputOf ?? own}.ts`, imports, declarations };
}
