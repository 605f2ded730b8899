import { abs, defineActivation, exp, expm1, expProduct, LN2, min, mulExpProduct } from "@subgrad/spec";

// 1 / ln 2 in two words, the first exact in binary32, and ln 2 in two, the first of few bits.
const HIGH = 1.4426950216293335;
const LOW = 1.9259629911266175e-8;
const LN2_HIGH = 0.693359375;
const LN2_LOW = -0.00021219444005469057;
// From here on e^(−|x| / ln 2) is 0.
const FAR = 2000;

export default defineActivation({
  name: "softplusApprox",
  title: "Approximation of softplus without a logarithm",
  description: "At most 0.0092 below softplus, the same at 0 and far out: softplus2Approx(x / ln 2) · ln 2.",
  reference:
    "x / (1 − e⁻ˣ) generates the Bernoulli numbers: NIST Digital Library of Mathematical Functions, 24.2.1",
  aliases: ["softplus_approx"],
  forward: ({ x }) => x / (1 - exp(-x / LN2)),
  derivative: ({ x }) => (1 - (1 + x / LN2) * exp(-x / LN2)) / ((1 - exp(-x / LN2)) * (1 - exp(-x / LN2))),
  // Near 0 the series. Elsewhere e^(−|x| / ln 2) = h / (1 + s) with s = e^(LOW·|x|) − 1, because the exponent must not be
  // rounded, and products with h last where h underflows.
  stable: {
    forward: ({ x }) => {
      const u = x / LN2;
      if (abs(u) < 1) {
        const t = u * u;
        const high =
          -5.2841901e-10 +
          t * (1.338254e-11 + t * (-3.3897e-13 + t * (8.586e-15 + t * (-2.2e-16 + t * 5.5e-18))));
        return (
          LN2 +
          x *
            (0.5 +
              u *
                (0.08333333333333333 +
                  t *
                    (-0.00138888888888889 +
                      t * (3.306878306878e-5 + t * (-8.2671957672e-7 + t * (2.087675699e-8 + t * high))))))
        );
      }
      const h = expProduct(-HIGH, abs(x));
      const s = expm1(LOW * min(abs(x), FAR));
      if (x > 0) return x / (1 - h / (1 + s));
      // |x| / (1 + d), where this way mostly the difference rounds.
      const d = s - h;
      return mulExpProduct(-x + x * (d / (1 + d)), HIGH, x);
    },
    derivative: ({ x }) => {
      const u = x / LN2;
      if (abs(u) < 1.5) {
        const t = u * u;
        const high =
          -5.42348847e-12 +
          t *
            (1.5454912e-13 +
              t *
                (-4.349737e-15 +
                  t * (1.21198e-16 + t * (-3.3491e-18 + t * (9.19e-20 + t * (-2.5e-21 + t * 6.8e-23))))));
        return (
          0.5 +
          u *
            (0.16666666666666666 +
              t *
                (-0.005555555555555556 +
                  t *
                    (0.000198412698412698 +
                      t *
                        (-6.6137566137566e-6 +
                          t *
                            (2.087675698787e-7 +
                              t * (-6.34102816642e-9 + t * (1.8735551143e-10 + t * high)))))))
        );
      }
      const h = expProduct(-HIGH, abs(x));
      const s = expm1(LOW * min(abs(x), FAR));
      const numerator = abs(x) - LN2_HIGH - (LN2_LOW - LN2 * (h / (1 + s)));
      const excess = (s - h * 2 + (s - h) * (s - h)) / (1 + s);
      const tail = mulExpProduct(numerator / (LN2 + LN2 * excess), -HIGH, abs(x));
      return x < 0 ? tail : 1 - tail;
    },
    secondDerivative: ({ x }) => {
      const u = x / LN2;
      if (abs(u) < 1.5) {
        const t = u * u;
        const p0 =
          0.16666666666666666 +
          t * (-0.016666666666666666 + t * (0.000992063492063492 + t * -4.629629629629629e-5));
        const p4 =
          1.87890812890813e-6 + t * (-6.9751309830675e-8 + t * (2.435621648585e-9 + t * -8.13523271117e-11));
        const p8 = 2.6273349892e-12 + t * (-8.264501055e-14 + t * (2.5451593e-15 + t * -7.702865e-17));
        const p12 = 2.29756e-18 + t * (-6.7689e-20 + t * (1.973e-21 + t * -5.7e-23));
        const q = t * t * (t * t);
        return (p0 + q * (p4 + q * (p8 + q * p12))) / LN2;
      }
      const a = min(abs(x), FAR);
      const h = expProduct(-HIGH, a);
      const s = expm1(LOW * a);
      const p = h / (1 + s);
      const factor = (a - 2 * LN2 + p * (a + 2 * LN2)) / (LN2 * LN2 * (1 + s) * (1 - p) * (1 - p) * (1 - p));
      return mulExpProduct(factor, -HIGH, a);
    },
  },
  removable: { zero: { at: 0, value: () => LN2 } },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
