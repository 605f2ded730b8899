// Generated from specs/intrinsics/geluTanhCube.ts by @subgrad/generator. Do not edit.
import { mulAdd } from "./mulAdd.ts";

/** The cube in x·w′ for w = 2√(2/π)(x + 0.044715x³), for x ≤ 0 (f64: x ≤ −10⁹). */
export function geluTanhCube(x: number): number {
  const bounded = x < -1e110 ? -1e110 : x;
  const y = x < -100000000000000 ? bounded * 4.909093465297727e-91 : x;
  const square = y * y;
  const product = 0.21406444881780073 * square;
  const rest = mulAdd(0.21406444881780073, square, -product) + 0.21406444881780073 * mulAdd(y, y, -square);
  const cube = mulAdd(y, product, y * rest);
  return x < -100000000000000 ? cube * 8.452712498170644e270 : cube;
}
