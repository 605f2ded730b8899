import { link } from "./link.ts";
import { type UniformMember, uniformMembers, uniformSize } from "./uniform.ts";
import type { WgslFunction, WgslParameter } from "./types.ts";

/** One entry of bind group 0; `type` is what a `GPUBufferBindingLayout` calls so. */
export interface KernelBinding {
  readonly group: 0;
  readonly binding: number;
  readonly name: string;
  readonly type: "uniform" | "read-only-storage" | "storage";
  /** Of the uniform: its smallest size in bytes, and what lies where. */
  readonly layout?: { readonly size: number; readonly members: readonly UniformMember[] };
}

const ADDRESS_SPACES = {
  uniform: "var<uniform>",
  "read-only-storage": "var<storage, read>",
  storage: "var<storage, read_write>",
} as const;

export function kernelBindings(
  parameters: readonly WgslParameter[],
  backward: boolean,
): readonly KernelBinding[] {
  const members = uniformMembers(parameters);
  const uniforms = {
    name: "uniforms",
    type: "uniform",
    layout: { size: uniformSize(members), members },
  } as const;
  const dy = { name: "dy", type: "read-only-storage" } as const;
  const input = { name: "input", type: "read-only-storage" } as const;
  const output = { name: "output", type: "storage" } as const;
  const all = backward ? [uniforms, dy, input, output] : [uniforms, input, output];
  return all.map((entry, binding) => ({ group: 0, binding, ...entry }));
}

export function kernelCode(
  fn: WgslFunction,
  bindings: readonly KernelBinding[],
  workgroupSize: number,
): string {
  const backward = bindings.some(({ name }) => name === "dy");
  const inputs = ["input[i]", ...fn.parameters.map(({ name }) => `uniforms.${name}`)];
  const answer = `${backward ? "dy[i] * " : ""}${fn.name}(${inputs.join(", ")})`;
  return `${bindings.map(declaration).join("")}
${link([{ ...fn, switches: {} }])}
@compute @workgroup_size(${workgroupSize})
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) lane: u32,
) {
  let i = (group.y * groups.x + group.x) * ${workgroupSize}u + lane;
  if (i >= uniforms.element_count) { return; }
  output[i] = ${answer};
}
`;
}

function declaration({ group, binding, name, type, layout }: KernelBinding): string {
  const members = layout?.members.map((member) => `  ${member.name}: ${member.type},\n`).join("");
  const struct = members === undefined ? "" : `struct Uniforms {\n${members}}\n\n`;
  const valueType = layout ? "Uniforms" : "array<f32>";
  return `${struct}@group(${group}) @binding(${binding}) ${ADDRESS_SPACES[type]} ${name}: ${valueType};\n`;
}
