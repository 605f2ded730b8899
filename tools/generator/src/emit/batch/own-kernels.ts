/**
 * The wide kernels of a function, as constants of its own module. A loop over a Float32Array takes few nanoseconds for an
 * element: engines look up in every turn of it what is imported, or could be assigned to, but not constants.
 * @module
 */
import type { Expression } from "../../ir/nodes.ts";
import { type Node, calledFunctions } from "../../ir/walk.ts";
import type { Intrinsic, Model } from "../../model.ts";
import { pascalCase } from "../../text.ts";
import {
  type JavaScriptNames,
  arrowText,
  internalImports,
  javaScriptDialect,
  runtimeFunctions,
} from "../typescript/javascript.ts";
import type { Declaration } from "../typescript/writer.ts";

export interface OwnKernels {
  readonly declarations: readonly Declaration[];
  /** From `internal/`. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

const WHY = "Engines look an import up in every turn of a loop, and a constant of the module never.";

/** Those that formulas call, and what these call. */
export function ownKernels(formulas: readonly Node[], names: JavaScriptNames): OwnKernels {
  const kernels = wideKernels(formulas, names.intrinsics);
  const imports = new Map(internalImports(kernels.map(bodyOf), names));
  for (const { name } of kernels) imports.delete(`${name}.ts`);
  const shared = [...runtimeFunctions.values()].filter((name) => imports.has(`${name}.ts`));
  for (const name of shared) imports.set(`${name}.ts`, [`${name} as ${sharedName(name)}`]);
  const dialect = javaScriptDialect(names);
  return {
    imports,
    declarations: [
      ...shared.map((name, place) => ({
        ...constant(name, sharedName(name)),
        ...(place === 0 ? { documentation: WHY } : {}),
      })),
      ...kernels.map((one) => ({
        ...constant(one.name, arrowText(one.inputs, bodyOf(one), dialect)),
        documentation: `${one.title}.`,
      })),
    ],
  };
}

export const isWideKernel = ({ specOf }: Intrinsic): boolean => specOf !== undefined;

/** What the modules of functions do not have themselves of what their wide kernels call. */
export const calledByWideKernels = (
  formulas: readonly Node[],
  intrinsics: Model["intrinsics"],
): Expression[] => wideKernels(formulas, intrinsics).map(bodyOf);

/** What is called comes before what calls it. */
function wideKernels(formulas: readonly Node[], intrinsics: Model["intrinsics"]): Intrinsic[] {
  const found = new Set<Intrinsic>();
  const visit = (formula: Node): void => {
    for (const name of calledFunctions(formula)) {
      const one = intrinsics.get(name);
      if (one === undefined || !isWideKernel(one) || found.has(one)) continue;
      visit(bodyOf(one));
      found.add(one);
    }
  };
  formulas.forEach(visit);
  return [...found];
}

function bodyOf({ name, f64 }: Intrinsic): Expression {
  if (f64 === "native") throw new Error(`${name} has no kernel of its own`);
  return f64;
}

const sharedName = (name: string): string => `shared${pascalCase(name)}`;

const constant = (name: string, value: string): Declaration & { kind: "constant" } => ({
  kind: "constant",
  name,
  exported: false,
  value,
});
