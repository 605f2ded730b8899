/** What the invocations of a workgroup have, taken together. */
import { acrossSubgroups } from "./subgroups.ts";

export interface Reduction {
  /** Of the function: of an invocation's own value and its index. */
  readonly name: string;
  readonly type: "f32" | "u32";
  /** Of a variable and what it takes up. */
  readonly combine: (a: string, b: string) => string;
  /** What changes nothing, and what a subgroup calls to take together what it has. */
  readonly identity: string;
  readonly inSubgroup: string;
}

const sum = {
  type: "f32",
  combine: (a: string, b: string) => `${a} + ${b}`,
  identity: "0.0",
  inSubgroup: "subgroupAdd",
} as const;

export const workgroupSum: Reduction = { name: "workgroup_sum", ...sum };

export const rowReductions: readonly Reduction[] = [
  {
    name: "row_kinds_of",
    type: "u32",
    combine: (a, b) => `${a} | ${b}`,
    identity: "0u",
    inSubgroup: "subgroupOr",
  },
  {
    name: "row_max",
    type: "f32",
    combine: (a, b) => `max(${a}, ${b})`,
    identity: "lowest",
    inSubgroup: "subgroupMax",
  },
  {
    name: "row_min",
    type: "f32",
    combine: (a, b) => `min(${a}, ${b})`,
    identity: "highest",
    inSubgroup: "subgroupMin",
  },
  { name: "row_sum", ...sum },
];

export const reductionCode = (reduction: Reduction, subgroups: boolean): string =>
  subgroups ? acrossSubgroups(reduction) : inPairs(reduction);

/** The load at the end has barriers around it, and is uniform: branches and loops on it may hold further barriers. */
function inPairs({ name, type, combine }: Reduction): string {
  const values = `${name}_values`;
  return `var<workgroup> ${values}: array<${type}, workgroup_size>;

// What the invocations of a workgroup have, taken together in pairs.
fn ${name}(own: ${type}, lane: u32) -> ${type} {
  ${values}[lane] = own;
  workgroupBarrier();
  for (var count = workgroup_size; count > 1u;) {
    let pairs = count / 2u;
    count -= pairs;
    if (lane < pairs) { ${values}[lane] = ${combine(`${values}[lane]`, `${values}[lane + count]`)}; }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&${values}[0]);
}
`;
}

/** How many roundings a term of a workgroup's sum may go through. */
export function roundingsInWorkgroup(workgroupSize: number, subgroups: boolean): number {
  if (!subgroups) return Math.ceil(Math.log2(workgroupSize));
  // In any order: of all within a subgroup, and then of the subgroups.
  const size = Math.min(workgroupSize, LARGEST_SUBGROUP);
  return size - 1 + Math.ceil(workgroupSize / size) - 1;
}

const LARGEST_SUBGROUP = 128;
