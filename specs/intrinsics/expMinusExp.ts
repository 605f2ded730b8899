import { defineIntrinsic, exp, expm1, mulExpMinusExp } from "@subgrad/spec";

export default defineIntrinsic({
  name: "expMinusExp",
  title: "e^(x − eˣ), the density of the Gumbel distribution of minima",
  inputs: ["x"],
  definition: ({ x }) => exp(x - exp(x)),
  derivatives: { x: ({ x }) => mulExpMinusExp(-expm1(x), x) },
  thresholds: [-745.1332191019412, -708.3964185322641, -103.97208, -87.33655, -40, -20, 0, 4.7, 5, 6.62, 7],
  f32: ({ x }) => mulExpMinusExp(1, x),
  f64: ({ x }) => mulExpMinusExp(1, x),
});
