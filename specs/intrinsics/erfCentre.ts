import { abs, defineIntrinsic, erf, TWO_OVER_SQRT_PI } from "@subgrad/spec";
import { fma } from "@subgrad/spec/kernel";

// Below this magnitude x·p would be subnormal before the result is, and erf is a line to all digits.
const TINY_F32 = 1e-30;

export default defineIntrinsic({
  name: "erfCentre",
  title: "erf x for |x| ≤ 1",
  inputs: ["x"],
  definition: ({ x }) => erf(x),
  // x + x·p with p in powers of x² − ½ rather than x²: p, which must make up for erf(x) / x, then stays small, and
  // with it its error.
  f32: ({ x }) => {
    const w = x * x - 0.5;
    const p4 = fma(fma(0.000080161924, w, -0.0005656411), w, 0.0034797);
    const p2 = fma(fma(p4, w, -0.018283276), w, 0.07941003);
    const p = fma(fma(p2, w, -0.2810722), w, -0.03453126);
    return abs(x) < TINY_F32 ? TWO_OVER_SQRT_PI * x : x + x * p;
  },
  f64: ({ x }) => {
    const w = x * x - 0.5;
    const p10 = 9.391136906856912e-9 + w * (-7.822852827826078e-10 + w * 5.5280663935730125e-11);
    const p8 = 0.000001053643876322517 + w * (-1.042020624374053e-7 + w * p10);
    const p6 = 0.000078296495407827 + w * (-0.000009614809083101262 + w * p8);
    const p4 = 0.0034802744966556842 + w * (-0.0005611894220742057 + w * p6);
    const p2 = 0.07940998675593507 + w * (-0.018283884489154686 + w * p4);
    const p = -0.03453126133013269 + w * (-0.2810721780454342 + w * p2);
    return x + x * p;
  },
  wide: ({ x }) => {
    const w = x * x - 0.5;
    const p4 =
      0.003480192137942234 +
      w * (-0.0005611924055169759 + w * (0.00007882416618560426 + w * -0.000009641518073732729));
    const p =
      -0.034531261362055234 +
      w * (-0.28107217808554136 + w * (0.07940999086277753 + w * (-0.01828388350678976 + w * p4)));
    return x + x * p;
  },
  notes: `Coefficients: fits erfCentre32 (degree 6, error 0.03 · 2^-24), erfCentre64 (degree 12,
    0.02 · 2^-53) and erfCentreWide (degree 7, 0.0006 · 2^-24).`,
  internal: true,
});
