import { defineIntrinsic } from "@subgrad/spec";

const LN2_LOW_F32 = -0.00021219444;
const LN2_LOW_F64 = 1.9082149292705877e-10;

export default defineIntrinsic({
  name: "reduceLn2Low",
  title: "What reduceLn2High(x, n) has too much: n times the low word of ln 2",
  inputs: ["n"],
  definition: () => 0,
  f32: ({ n }) => n * LN2_LOW_F32,
  f64: ({ n }) => n * LN2_LOW_F64,
  notes:
    "In exact arithmetic ln 2 needs no low word: the definition of reduceLn2High is the whole difference.",
  internal: true,
});
