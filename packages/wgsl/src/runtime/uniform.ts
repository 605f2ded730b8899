import { alternatives, describe } from "./describe.ts";
import { everyFunction } from "./inputs.ts";
import { checkedParameter } from "./parameter.ts";
import { checkTogether } from "./together.ts";
import type { AnyActivation, WgslParameter, WgslRequirement } from "./types.ts";

export interface UniformMember {
  readonly name: string;
  readonly type: "u32" | "f32";
  /** In bytes. */
  readonly offset: number;
}

/** No camelCase parameter has this name. */
export const COUNT = "element_count";

/** Every parameter of the activation, once: all its passes share one layout. */
export function allParameters(activation: AnyActivation): readonly WgslParameter[] {
  return [
    ...new Map(
      everyFunction(activation).flatMap((fn) => fn.parameters.map((p) => [p.name, p] as const)),
    ).values(),
  ];
}

/** The counts, of elements alone if not given, then the parameters. */
export function uniformMembers(
  parameters: readonly WgslParameter[],
  counts: readonly string[] = [COUNT],
): readonly UniformMember[] {
  const u32s = counts.map((name) => ({ name, type: "u32" }) as const);
  const f32s = parameters.map(({ name }) => ({ name, type: "f32" }) as const);
  return [...u32s, ...f32s].map((member, i) => ({ ...member, offset: 4 * i }));
}

/** In bytes: a struct in uniform memory is best a multiple of 16, as every backend wants it. */
export const uniformSize = (members: number): number => 16 * Math.ceil((4 * members) / 16);

/** The bytes of the uniform buffer; parameters that are not given have their defaults. */
export function packUniform(
  caller: string,
  parameters: readonly WgslParameter[],
  counts: readonly number[],
  given: { readonly [parameter: string]: number | undefined },
  requirements?: readonly WgslRequirement[],
): ArrayBuffer {
  const unknown = Object.keys(given).find((name) => !parameters.some((parameter) => parameter.name === name));
  if (unknown !== undefined) {
    const known = parameters.map(({ name }) => name);
    const expected = known.length > 0 ? `expected ${alternatives(known)}` : "it has none";
    throw new RangeError(`${caller}: ${describe(unknown)} is no parameter, ${expected}`);
  }
  const values = parameters.map((parameter) =>
    checkedParameter(caller, parameter, given[parameter.name] ?? parameter.default),
  );
  checkTogether(caller, requirements, new Map(parameters.map(({ name }, i) => [name, values[i]!])));
  const view = new DataView(new ArrayBuffer(uniformSize(counts.length + values.length)));
  counts.forEach((count, i) => view.setUint32(4 * i, count, true));
  values.forEach((value, i) => view.setFloat32(4 * (counts.length + i), value, true));
  return view.buffer;
}
