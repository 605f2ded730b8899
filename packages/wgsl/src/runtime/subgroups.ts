/** Variants for devices with the feature `subgroups`, whose invocations take values together without memory or barriers. */
import { checkFlag } from "./check.ts";
import type { Reduction } from "./reductions.ts";
import type { Storage } from "./storage.ts";

export interface SubgroupOptions {
  /**
   * Workgroups take together what their invocations have by subgroups: fewer barriers. Needs the device feature `subgroups`;
   * default false.
   */
  readonly subgroups?: boolean | undefined;
}

export type Feature = "shader-f16" | "subgroups";

export function checkedSubgroups(subgroups: unknown = false): boolean {
  checkFlag("kernel", "subgroups", subgroups);
  return subgroups;
}

export const featuresOf = ({ requires }: Storage, subgroups: boolean): readonly Feature[] =>
  subgroups ? [...requires, "subgroups"] : requires;

/**
 * Which invocations form a subgroup WGSL leaves open, and the last one may have less of them: the first of each speaks for
 * it, and the others count those that are there.
 */
export function acrossSubgroups({ name, type, combine, identity, inSubgroup }: Reduction): string {
  const values = `${name}_values`;
  return `var<workgroup> ${values}: array<${type}, workgroup_size>;
var<workgroup> ${name}_result: ${type};

// What the invocations of a workgroup have, taken together by subgroups.
fn ${name}(own: ${type}, lane: u32) -> ${type} {
  let within = ${inSubgroup}(own);
  ${values}[lane] = select(${identity}, within, lane == subgroupMin(lane));
  workgroupBarrier();
  let stride = subgroupAdd(1u);
  var all = ${type}(${identity});
  for (var i = subgroupExclusiveAdd(1u); i < workgroup_size; i += stride) { all = ${combine("all", `${values}[i]`)}; }
  let result = ${inSubgroup}(all);
  if (lane == 0u) { ${name}_result = result; }
  return workgroupUniformLoad(&${name}_result);
}
`;
}
