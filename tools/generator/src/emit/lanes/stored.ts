/** Vectors in memory, where numbers may be narrower than in lanes: they are converted in registers. */
import type { Code, Place } from "./code.ts";
import type { ElementType } from "./element.ts";

/** What a vector takes in memory: half of its own size where its numbers are converted. */
export const storedBytes = ({ name, stored }: ElementType): number => (name === stored ? 16 : 8);

type At = Pick<Place, "module" | "element">;

export function loadStored({ module, element }: At, offset: number, address: Code): Code {
  if (element.name === element.stored) return module.v128.load(offset, 4, address);
  return module.f64x2.promote_low_f32x4(module.v128.load64_zero(offset, 4, address));
}

export function storeStored({ module, element }: At, offset: number, address: Code, vector: Code): Code {
  if (element.name === element.stored) return module.v128.store(offset, 4, address, vector);
  return module.v128.store64_lane(offset, 4, 0, address, module.f32x4.demote_f64x2_zero(vector));
}

/** One number, in all lanes. */
export function loadSplat({ module, element }: At, offset: number, address: Code): Code {
  if (element.stored === "f64") return module.v128.load64_splat(offset, 4, address);
  const splat = module.v128.load32_splat(offset, 4, address);
  return element.name === "f32" ? splat : module.f64x2.promote_low_f32x4(splat);
}

/** The first lane. */
export function storeLane({ module, element }: At, offset: number, address: Code, vector: Code): Code {
  if (element.stored === "f64") return module.v128.store64_lane(offset, 4, 0, address, vector);
  const narrow = element.name === "f32" ? vector : module.f32x4.demote_f64x2_zero(vector);
  return module.v128.store32_lane(offset, 4, 0, address, narrow);
}
