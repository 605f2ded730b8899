import { declarations, enabling, type KernelBinding, override } from "./kernel-code.ts";
import { link } from "./link.ts";
import type { RowNoise } from "./noise.ts";
import { reductionCode, rowReductions } from "./reductions.ts";
import { F32, type Storage } from "./storage.ts";
import { featuresOf } from "./subgroups.ts";
import type { WgslRowPass } from "./types.ts";

/** What the uniform says of the rows, before the parameters; no camelCase parameter has one of these names. */
export const ROW_COUNTS = ["row_count", "row_length", "row_stride"] as const;

export interface RowShader {
  readonly bindings: readonly KernelBinding[];
  /** What chooses among formulas. */
  readonly constants: string;
  readonly storage: Storage;
  readonly subgroups: boolean;
  readonly workgroupSize: number;
  readonly noise: RowNoise | undefined;
}

/** A shader that runs the passes one after the other: one workgroup for each row. */
export function rowKernelCode(passes: readonly WgslRowPass[], shader: RowShader): string {
  const { bindings, constants, storage, subgroups, workgroupSize, noise } = shader;
  const texts = passes.map((pass) => `${inStorage(pass, storage)}\n`);
  const calls = (name: string): boolean => texts.some((text) => text.includes(`${name}(`));
  const drawn = noise !== undefined && calls("row_noise") ? noise : undefined;
  const called = passes.flatMap(({ dependencies }) => dependencies);
  const helpers = link([...new Set([...called, ...(drawn?.functions ?? [])])]);
  return [
    `${enabling(featuresOf(storage, subgroups))}${declarations(bindings, storage)}`,
    override(workgroupSize),
    `${PRELUDE}${constants}`,
    ...(helpers === "" ? [] : [helpers]),
    ...(drawn === undefined ? [] : [drawn.text]),
    ...rowReductions.filter(({ name }) => calls(name)).map((one) => reductionCode(one, subgroups)),
    ...texts,
    main(passes, bindings, storage),
  ].join("\n");
}

/** Passes are written for buffers of f32; no index holds a bracket. */
function inStorage({ code, inputs }: WgslRowPass, { read, write }: Storage): string {
  const numbers = inputs.filter((input) => input !== "mask");
  const loads = new RegExp(`(?<![.\\w])(?:${numbers.join("|")})\\[[^\\]]*\\]`, "g");
  return code
    .replace(loads, (load) => read(load))
    .replace(
      /(output\[[^\]]*\]) = ([^;]*);/g,
      (_, place: string, value: string) => `${place} = ${write(value)};`,
    );
}

/**
 * What is known of a row before its formula is chosen: which kinds of numbers it holds. They are found by their bits,
 * since compilers may assume that neither NaN nor infinities exist.
 */
const PRELUDE = `const lowest = -3.4028234e38;
const highest = 3.4028234e38;
const some_nan = 1u;
const some_plus_infinity = 2u;
const some_minus_infinity = 4u;
const some_finite = 8u;

fn row_kind(value: f32) -> u32 {
  let bits = bitcast<u32>(value);
  let magnitude = bits & 0x7fffffffu;
  if (magnitude > 0x7f800000u) { return some_nan; }
  if (magnitude < 0x7f800000u) { return some_finite; }
  return select(some_minus_infinity, some_plus_infinity, bits == magnitude);
}

// An invocation adds up blocks of so many terms, and then the blocks: fewer roundings than one long sum has.
fn row_block() -> u32 {
  let terms = (uniforms.row_length + workgroup_size - 1u) / workgroup_size;
  return max(1u, u32(sqrt(f32(terms))));
}
`;

/** A workgroup too many works on the last row and stores nothing: all of its invocations meet at barriers. */
function main(
  passes: readonly WgslRowPass[],
  bindings: readonly KernelBinding[],
  { write }: Storage,
): string {
  const { name: result, element } = bindings.at(-1)!;
  const store = element === "f32" ? F32.write : write;
  const calls = passes.map(({ name, rank }, index) => {
    if (rank === "row") return `  ${name}(row_index, lane, is_live);`;
    return `  let number_${index} = ${name}(row_index, lane);
  if (is_live && lane == 0u) { ${result}[${index}u * uniforms.row_count + row_index] = ${store(`number_${index}`)}; }`;
  });
  return `@compute @workgroup_size(workgroup_size)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) lane: u32,
) {
  let wanted = group.y * groups.x + group.x;
  let is_live = wanted < uniforms.row_count;
  let row_index = min(wanted, uniforms.row_count - 1u);
${calls.join("\n")}
}
`;
}
