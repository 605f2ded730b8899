import { defineIntrinsic, mulAdd, SQRT2, TWO_OVER_SQRT_PI } from "@subgrad/spec";

const TRIPLE = 0.21406444881780073;
// 2⁻³⁰⁰, which leaves squares and cubes within reach of what splits them, and the cube of its inverse.
const HUGE = 1e14;
const SMALL = 4.909093465297727e-91;
const BIG = 8.452712498170644e270;
// Its cube is infinite.
const LAST = 1e110;

export default defineIntrinsic({
  name: "geluTanhCube",
  title: "The cube in x·w′ for w = 2√(2/π)(x + 0.044715x³), for x ≤ 0 (f64: x ≤ −10⁹)",
  inputs: ["x"],
  definition: ({ x }) => SQRT2 * TWO_OVER_SQRT_PI * (3 * 0.044715) * x * x * x,
  f32: ({ x }) => TRIPLE * x * x * x,
  f64: ({ x }) => {
    const bounded = x < -LAST ? -LAST : x;
    const y = x < -HUGE ? bounded * SMALL : x;
    const square = y * y;
    const product = TRIPLE * square;
    const rest = mulAdd(TRIPLE, square, -product) + TRIPLE * mulAdd(y, y, -square);
    const cube = mulAdd(y, product, y * rest);
    return x < -HUGE ? cube * BIG : cube;
  },
  internal: true,
});
