import { checkCount, type Workgroups, workgroupsFor } from "./dispatch.ts";
import { link } from "./link.ts";
import type { ElementArguments } from "./noise.ts";
import { type UniformMember, uniformMembers, uniformSize } from "./uniform.ts";
import type { WgslFunction, WgslParameter } from "./types.ts";

/** One entry of bind group 0; `type` is what a `GPUBufferBindingLayout` calls so. */
export interface KernelBinding {
  readonly group: 0;
  readonly binding: number;
  readonly name: string;
  readonly type: "uniform" | "read-only-storage" | "storage";
  /** What a storage buffer holds, where that is not f32. */
  readonly element?: "u32";
  /** Of the uniform: its smallest size in bytes, and what lies where. */
  readonly layout?: { readonly size: number; readonly members: readonly UniformMember[] };
}

const ADDRESS_SPACES = {
  uniform: "var<uniform>",
  "read-only-storage": "var<storage, read>",
  storage: "var<storage, read_write>",
} as const;

/** The uniform with counts and the parameters, and then the buffers, in their order. */
export function bindingsOf(
  parameters: readonly WgslParameter[],
  buffers: readonly Pick<KernelBinding, "name" | "type" | "element">[],
  counts?: readonly string[],
): readonly KernelBinding[] {
  const members = uniformMembers(parameters, counts);
  const layout = { size: uniformSize(members.length), members };
  const uniforms = { name: "uniforms", type: "uniform", layout } as const;
  return [uniforms, ...buffers].map((entry, binding) => ({ group: 0, binding, ...entry }));
}

export const readOnly = (name: string) => ({ name, type: "read-only-storage" }) as const;
export const readWrite = (name: string) => ({ name, type: "storage" }) as const;

/** What a kernel writes: the answer of a function, to a place in a buffer. */
export interface Output {
  readonly buffer: string;
  readonly place: string;
  readonly fn: WgslFunction;
}

export function kernelCode(
  outputs: readonly Output[],
  elements: ElementArguments,
  bindings: readonly KernelBinding[],
  workgroupSize: number,
): string {
  const backward = bindings.some(({ name }) => name === "dy");
  const stores = outputs.map(
    ({ buffer, place, fn }) => `${buffer}[${place}] = ${backward ? "dy[i] * " : ""}${callOf(fn, elements)};`,
  );
  const functions = [...outputs.map(({ fn }) => fn), ...elements.functions];
  return elementwiseCode(functions, [...elements.statements, ...stores], bindings, workgroupSize);
}

/** A shader whose statements are run for every element i. */
export function elementwiseCode(
  functions: readonly WgslFunction[],
  statements: readonly string[],
  bindings: readonly KernelBinding[],
  workgroupSize: number,
): string {
  return `${declarations(bindings)}
${link(functions.map(withoutSwitches))}
@compute @workgroup_size(${workgroupSize})
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) lane: u32,
) {
  let i = (group.y * groups.x + group.x) * ${workgroupSize}u + lane;
  if (i >= uniforms.element_count) { return; }
${statements.map((statement) => `  ${statement}`).join("\n")}
}
`;
}

/** The function at element i. */
export function callOf(fn: WgslFunction, { texts }: ElementArguments): string {
  return `${fn.name}(${[...texts, ...fn.parameters.map(({ name }) => `uniforms.${name}`)].join(", ")})`;
}

/** Conventions have been applied to it. */
export const withoutSwitches = (fn: WgslFunction): WgslFunction => ({ ...fn, switches: {} });

export const declarations = (bindings: readonly KernelBinding[]): string =>
  bindings.map(declaration).join("");

function declaration({ group, binding, name, type, element, layout }: KernelBinding): string {
  const members = layout?.members.map((member) => `  ${member.name}: ${member.type},\n`).join("");
  const struct = members === undefined ? "" : `struct Uniforms {\n${members}}\n\n`;
  const valueType = layout ? "Uniforms" : `array<${element ?? "f32"}>`;
  return `${struct}@group(${group}) @binding(${binding}) ${ADDRESS_SPACES[type]} ${name}: ${valueType};\n`;
}

/** A compute shader with an invocation for each element. */
export interface ElementShader {
  readonly code: string;
  readonly entryPoint: string;
  readonly workgroupSize: number;
  readonly bindings: readonly KernelBinding[];
  /** The arguments of `dispatchWorkgroups` for `n` elements. */
  readonly dispatch: (n: number) => Workgroups;
}

/** The shader of a text in which `main` computes with the bindings. */
export const elementShader = (
  code: string,
  bindings: readonly KernelBinding[],
  workgroupSize: number,
): ElementShader => ({
  code,
  entryPoint: "main",
  workgroupSize,
  bindings,
  dispatch(n) {
    checkCount("dispatch", n);
    return workgroupsFor(n, workgroupSize);
  },
});
