/** Kernels of @subgrad/wgsl. @module */
import * as library from "@subgrad/wgsl";
import type { StorageOptions, WgslActivation, WgslRowActivation } from "@subgrad/wgsl";
import { type Job, rowLengthOf } from "../functions.ts";
import type { Shader } from "./task.ts";

/** How elements lie in buffers. */
export interface Layout {
  readonly id: string;
  readonly title: string;
  readonly options: StorageOptions;
  /** Sums and maxima of rows by subgroups. */
  readonly subgroups?: boolean;
}

export const LAYOUTS: readonly Layout[] = [
  { id: "f32-vectors", title: "f32, vectors", options: { type: "f32", vectors: true } },
  { id: "f32", title: "f32", options: { type: "f32" } },
  { id: "f32-subgroups", title: "f32, subgroups", options: { type: "f32" }, subgroups: true },
  { id: "f16-vectors", title: "f16, vectors", options: { type: "f16", vectors: true } },
  { id: "f16", title: "f16", options: { type: "f16" } },
  { id: "f16-packed", title: "f16, packed", options: { type: "f16", packed: true } },
];

type Library = Readonly<Record<string, WgslActivation & WgslRowActivation>>;

/** Undefined where there is no such kernel: those of rows take elements one by one, and only they have sums. */
export function ourShader(job: Job, layout: Layout): Shader | undefined {
  const activation = (library as unknown as Library)[job.measured.name]!;
  const { vectors, packed } = layout.options;
  if (job.measured.ofRows) return vectors || packed ? undefined : ofRows(activation, job, layout);
  return layout.subgroups ? undefined : ofElements(activation, job, layout);
}

function ofElements(
  activation: WgslActivation,
  { measured, pass, length }: Job,
  { options }: Layout,
): Shader {
  const made = library.kernel(activation, { pass, ...options });
  const stages = "stages" in made ? made.stages : [made];
  const all = stages.map(({ entryPoint, dispatch }) => ({ entryPoint, workgroups: dispatch(length) }));
  return {
    ...plain(made, made.pack(length, measured.options)),
    stages: all.filter(({ workgroups }) => workgroups[0] > 0),
    element: options.type,
  };
}

function ofRows(
  activation: WgslRowActivation,
  { measured, pass, length }: Job,
  { options: { type }, subgroups = false }: Layout,
): Shader {
  const rowLength = rowLengthOf(length);
  const rows = length / rowLength;
  const made = library.kernel(activation, { pass, type, subgroups });
  return {
    ...plain(made, made.pack(rows, rowLength, measured.options)),
    stages: [{ entryPoint: made.entryPoint, workgroups: made.dispatch(rows) }],
    element: type,
  };
}

const plain = (
  { code, requires, bindings }: Pick<library.Kernel, "code" | "requires" | "bindings">,
  uniform: ArrayBuffer,
) => ({
  code,
  requires,
  bindings: bindings.map(({ binding, name, type }) => ({ binding, name, type })),
  uniform: [...new Uint32Array(uniform)],
});
