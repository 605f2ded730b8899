import { defineIntrinsic, normalCdf, normalPdf } from "@subgrad/spec";
import { fma, reciprocal } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "inverseMillsTail",
  title: "φ(a) / Φ(−a) − a − 41/64 for a ≥ 0",
  inputs: ["a"],
  definition: ({ a }) => normalPdf(a) / normalCdf(-a) - a - 0.640625,
  // The inverse Mills ratio λ(a) = φ(a) / Φ(−a) is a + K(a) with K falling from √(2/π) like 1/a: the greater a, the
  // less an error in K counts. 41/64 is near K(½), where t is 0, so that the polynomial is small everywhere.
  f32: ({ a }) => {
    const t = (a - 0.5) * reciprocal(a + 3.625);
    const p8 = fma(fma(0.17717424, t, -0.50812125), t, 0.34499285);
    const p6 = fma(fma(p8, t, 0.20808838), t, -0.092192784);
    const p4 = fma(fma(p6, t, -0.33126357), t, -0.062139332);
    const p2 = fma(fma(p4, t, 0.45422778), t, 0.27592185);
    const p = fma(fma(p2, t, -1.1074815), t, 0.00045277108);
    return p;
  },
  // Even and odd powers apart: two short chains of dependent operations instead of a long one.
  f64: ({ a }) => {
    const t = (a - 0.5) / (a + 3.625);
    const w = t * t;
    const even10 = -4.89959484952689 + w * (-2.4274487333298884 + w * -0.1907294376674947);
    const even8 = -0.23032609052530273 + w * (-2.123961485478165 + w * even10);
    const even6 = 0.14132925166048044 + w * (-0.05184747370900705 + w * even8);
    const even4 = 0.17294194510526986 + w * (-0.1901625108163566 + w * even6);
    const even2 = -0.06223166417118151 + w * (-0.08346319767311243 + w * even4);
    const even = 0.00045277036806448147 + w * (0.275922027644482 + w * even2);
    const odd10 = 4.236078237387726 + w * (0.8906151524594976 + w * 0.018235885900081218);
    const odd8 = 0.9397149853257628 + w * (3.822750257805837 + w * odd10);
    const odd6 = 0.09619357533936444 + w * (-0.09271367819981101 + w * odd8);
    const odd4 = -0.09429200261754242 + w * (-0.025174322709550126 + w * odd6);
    const odd2 = -0.33322682051418073 + w * (0.2235269268022266 + w * odd4);
    const odd = -1.107481679518 + w * (0.4542679306511753 + w * odd2);
    return even + t * odd;
  },
  notes: `Coefficients: fits inverseMills32 (degree 10, error 0.09 · 2^-24 of φ(a) / Φ(−a), for a up to 19) and
    inverseMills64 (degree 25, 0.07 · 2^-53, up to 53). The variable maps a ≥ 0 to a bounded interval, as Shepherd &
    Laframboise 1981, "Chebyshev approximation of (1 + 2x) exp(x²) erfc x", do for the Mills ratio itself.`,
  internal: true,
});
