/** Shaders of functions of rows: a workgroup for each row. */
import { checkCount } from "../runtime/dispatch.ts";
import { kernel } from "../runtime/kernel.ts";
import type { RowKernelPass } from "../runtime/row-kernel.ts";
import type { WgslRowActivation } from "../runtime/types.ts";
import {
  type Counts,
  type DevicePass,
  inTheNameOf,
  type Lengths,
  type Shader,
  type ShaderOptions,
} from "./plan.ts";

export function rowShader(
  activation: WgslRowActivation,
  pass: DevicePass,
  { type = "f32", ...options }: ShaderOptions,
): Shader {
  const kernelPass = pass === "parameterGradients" ? "parameterBackward" : pass;
  const made = kernel(activation, { ...options, pass: kernelPass as RowKernelPass, type });
  const buffers = made.bindings.filter((binding) => binding.type !== "uniform").map(({ name }) => name);
  const single = activation.forward.rank === "number" ? ["y", "dy"] : [];
  const perRow = pass === "forward" && single.length > 0 ? [...single, "output"] : single;
  return {
    code: made.code,
    type,
    requires: made.requires,
    inputs: buffers.slice(0, -1),
    perChannel: [],
    entryPoints: [made.entryPoint],
    bindings: made.bindings,
    parameters: made.parameters,
    scratch: [],
    counts: { required: ["rows", "rowLength"], optional: ["rowStride"] },
    plan(caller, { rows, rowLength, rowStride }, { parameters, ...noise }) {
      const uniforms = inTheNameOf(caller, () =>
        made.pack(rows!, rowLength!, parameters, { ...noise, rowStride }),
      );
      const elements = rows === 0 ? 0 : (rows! - 1) * (rowStride ?? rowLength!) + rowLength!;
      const lengthOf = (name: string): number => (perRow.includes(name) ? rows! : elements);
      const lengths = Object.fromEntries(buffers.map((name) => [name, lengthOf(name)]));
      const gradients = made.parameters.length > 0 ? { gradients: rows! * made.parameters.length } : {};
      return { uniforms, workgroups: [made.dispatch(rows!)], lengths: { ...lengths, ...gradients } };
    },
    countsOf: (caller, lengths, given) => rowCounts(caller, lengths, given, perRow),
  };
}

/** Of rows without gaps; one row where nothing else is said. */
function rowCounts(caller: string, lengths: Lengths, given: Counts, perRow: readonly string[]): Counts {
  const measured = Object.keys(lengths).find((name) => !perRow.includes(name)) ?? "dy";
  const found = lengths[measured]!;
  const { rowLength = Math.max(found, 1) } = given;
  checkCount(caller, rowLength, "rowLength", 1);
  const rows = perRow.includes(measured) ? found : found / rowLength;
  if (Number.isInteger(rows)) return { rows, rowLength };
  const expected = `expected a multiple of ${rowLength}, the rowLength`;
  throw new RangeError(`${caller}: ${measured}.length is ${found}, ${expected}`);
}
