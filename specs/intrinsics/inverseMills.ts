import { defineIntrinsic, inverseMills, normalCdf, normalPdf } from "@subgrad/spec";
import { inverseMillsTail } from "@subgrad/spec/kernel";

// What inverseMillsTail leaves of λ(x) − x.
const OFFSET = 0.640625;

export default defineIntrinsic({
  name: "inverseMills",
  title: "λ(x) = φ(x) / Φ(−x), the inverse Mills ratio",
  inputs: ["x"],
  definition: ({ x }) => normalPdf(x) / normalCdf(-x),
  derivatives: { x: ({ x }) => inverseMills(x) * (inverseMills(x) - x) },
  thresholds: [-39, -38.58079894, -14.5, -13.145, 0],
  // On the right both φ and Φ underflow and only their ratio lasts; on the left Φ(−x) is near 1.
  f32: ({ x }) => {
    const a = x < 0 ? 0 : x;
    return x < 0 ? normalPdf(x) / normalCdf(-x) : a + (OFFSET + inverseMillsTail(a));
  },
  f64: ({ x }) => (x < 0 ? normalPdf(x) / normalCdf(-x) : x + (OFFSET + inverseMillsTail(x))),
});
