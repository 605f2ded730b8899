import { checkCount, type Overrides, type Workgroups, workgroupsFor } from "./dispatch.ts";
import { link } from "./link.ts";
import type { Storage } from "./storage.ts";
import type { Feature } from "./subgroups.ts";
import { type UniformMember, uniformMembers, uniformSize } from "./uniform.ts";
import type { WgslFunction, WgslParameter } from "./types.ts";

/** One entry of bind group 0; `type` is what a `GPUBufferBindingLayout` calls so. */
export interface KernelBinding {
  readonly group: 0;
  readonly binding: number;
  readonly name: string;
  readonly type: "uniform" | "read-only-storage" | "storage";
  /** What a storage buffer holds, where that is not the type of the kernel. */
  readonly element?: "u32" | "f32";
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

/** What a shader's text and its dispatches follow from. */
export interface ShaderFrame {
  readonly bindings: readonly KernelBinding[];
  readonly storage: Storage;
  readonly workgroupSize: number;
}

export interface Shader extends ShaderFrame {
  readonly functions: readonly WgslFunction[];
}

/** A shader whose statements are run for every element i. */
export const elementwiseCode = (shader: Shader, statements: readonly string[]): string =>
  shaderCode(shader, [entry("main", "i", "uniforms.element_count", statements)]);

export function shaderCode(shader: Shader, entries: readonly string[], further = ""): string {
  const { functions, bindings, storage, workgroupSize } = shader;
  return `${enabling(storage.requires)}${declarations(bindings, storage)}${further}
${override(workgroupSize)}
${link(functions.map(withoutSwitches))}
${entries.join("\n")}`;
}

/** One text serves all sizes: a pipeline may have another one. */
export const override = (workgroupSize: number): string =>
  `override workgroup_size: u32 = ${workgroupSize}u;\n`;

const EXTENSIONS: { readonly [feature in Feature]: string } = { "shader-f16": "f16", subgroups: "subgroups" };

export const enabling = (features: readonly Feature[]): string =>
  features.length === 0 ? "" : `${features.map((one) => `enable ${EXTENSIONS[one]};\n`).join("")}\n`;

/** An entry point that is run for every number below `end`. */
export const entry = (name: string, index: string, end: string, statements: readonly string[]): string =>
  `@compute @workgroup_size(workgroup_size)
fn ${name}(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) lane: u32,
) {
  let ${index} = (group.y * groups.x + group.x) * workgroup_size + lane;
  if (${index} >= ${end}) { return; }
${statements.map((statement) => `  ${statement}\n`).join("")}}
`;

/** Conventions have been applied to it. */
export const withoutSwitches = (fn: WgslFunction): WgslFunction => ({ ...fn, switches: {} });

export const declarations = (bindings: readonly KernelBinding[], storage: Storage): string =>
  bindings
    .map((binding) =>
      binding.layout === undefined
        ? storageDeclaration(binding, storage)
        : `struct Uniforms {\n${binding.layout.members.map(member).join("")}}\n\n${variable(binding, "Uniforms")}`,
    )
    .join("");

const member = ({ name, type }: UniformMember): string => `  ${name}: ${type},\n`;

export const storageDeclaration = (binding: KernelBinding, { item }: Storage): string =>
  variable(binding, `array<${binding.element ?? item}>`);

const variable = ({ group, binding, name, type }: KernelBinding, valueType: string): string =>
  `@group(${group}) @binding(${binding}) ${ADDRESS_SPACES[type]} ${name}: ${valueType};\n`;

/** A compute shader with an invocation for each element, or for each pair of packed ones. */
export interface ElementShader {
  readonly code: string;
  readonly entryPoint: string;
  /** The default of the shader's constant `workgroup_size`, which a pipeline may override. */
  readonly workgroupSize: number;
  readonly bindings: readonly KernelBinding[];
  /** The features that the device needs. */
  readonly requires: readonly string[];
  /** The arguments of `dispatchWorkgroups` for `n` elements. */
  readonly dispatch: (n: number, overrides?: Overrides) => Workgroups;
}

/** The shader of a text in which `main` computes with the bindings. */
export const elementShader = (
  code: string,
  { bindings, storage, workgroupSize }: ShaderFrame,
): ElementShader => ({
  code,
  entryPoint: "main",
  workgroupSize,
  bindings,
  requires: storage.requires,
  dispatch(n, { workgroupSize: size = workgroupSize } = {}) {
    checkCount("dispatch", n);
    return workgroupsFor(Math.ceil(n / storage.width), size);
  },
});
