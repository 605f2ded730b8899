import type { Elements } from "./elements.ts";
import { declarations, enabling, type KernelBinding, override, withoutSwitches } from "./kernel-code.ts";
import { byChannel, type Parts, whole } from "./gradient-parts.ts";
import { link } from "./link.ts";
import { reductionCode, workgroupSum } from "./reductions.ts";
import { featuresOf } from "./subgroups.ts";
import type { WgslFunction } from "./types.ts";

/** An invocation adds up blocks of this many terms, and then the blocks: fewer roundings than one long sum has. */
export const BLOCK = 32;

export const SUM_ELEMENTS = "sum_elements";
export const SUM_PARTIALS = "sum_partials";

/** What is summed for a parameter: of element i, and the functions that this calls. */
export interface Summed {
  readonly parameter: string;
  /** It has a gradient for each channel. */
  readonly isByChannel: boolean;
  readonly term: string;
  readonly functions: readonly WgslFunction[];
}

/** What comes before all terms, and what these call beside functions of their own. */
export interface SummedElements extends Pick<
  Elements,
  "statements" | "functions" | "storage" | "perChannel"
> {
  readonly subgroups: boolean;
}

/** Both stages of the sums: of the elements by workgroup, and of these partial sums. */
export function gradientsCode(
  derivatives: readonly Summed[],
  elements: SummedElements,
  bindings: readonly KernelBinding[],
  workgroupSize: number,
): string {
  const called = derivatives.flatMap(({ functions }) => functions);
  const parts = elements.perChannel.length === 0 ? whole : byChannel(derivatives);
  return [
    `${enabling(featuresOf(elements.storage, elements.subgroups))}${declarations(bindings, elements.storage)}`,
    override(workgroupSize),
    link([...called.map(withoutSwitches), ...elements.functions]),
    ...parts.functions,
    reductionCode(workgroupSum, elements.subgroups),
    sumElements(derivatives, elements.statements, parts),
    sumPartials(parts),
  ].join("\n");
}

/** Parameters are in camelCase: no other variable can have a name with an underscore. */
function sumElements(
  derivatives: readonly Summed[],
  statements: readonly string[],
  { index, count, beforeElements, atElement, placeOf }: Parts,
): string {
  const lines = (line: (name: string, index: number) => string): string =>
    derivatives.map(({ parameter }, at) => line(parameter, at)).join("\n");
  const terms = [
    ...atElement,
    ...statements,
    ...derivatives.map(({ parameter, term }) => `${parameter}_block += ${term};`),
  ];
  return `@compute @workgroup_size(workgroup_size)
fn ${SUM_ELEMENTS}(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) lane: u32,
) {
${beforeElements}  let stride = groups.x * workgroup_size;
${lines((name) => `  var ${name}_sum = 0.0;`)}
  for (var ${index} = group.x * workgroup_size + lane; ${index} < ${count};) {
${lines((name) => `    var ${name}_block = 0.0;`)}
    for (var terms = 0u; terms < ${BLOCK}u && ${index} < ${count}; terms++) {
${terms.map((line) => `      ${line}`).join("\n")}
      ${index} += stride;
    }
${lines((name) => `    ${name}_sum += ${name}_block;`)}
  }
${lines((name) => `  let ${name}_total = workgroup_sum(${name}_sum, lane);`)}
  if (lane == 0u) {
${lines((name, at) => `    partials[${placeOf(at)}] = ${name}_total;`)}
  }
}
`;
}

function sumPartials({ builtins, beforePartials, first, end, gradient }: Parts): string {
  return `@compute @workgroup_size(workgroup_size)
fn ${SUM_PARTIALS}(
${builtins}  @builtin(local_invocation_index) lane: u32,
) {
${beforePartials}  var sum = 0.0;
  for (var i = lane; i < ${end}; i += workgroup_size) {
    sum += partials[${first} + i];
  }
  let total = workgroup_sum(sum, lane);
  if (lane == 0u) { gradients[${gradient}] = total; }
}
`;
}
