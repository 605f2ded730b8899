import { abs, defineActivation, exp, expm1, mulExp } from "@subgrad/spec";

export default defineActivation({
  name: "softplus2Approx",
  title: "Approximation of softplus to base 2 without a logarithm",
  description: "At most 0.014 below log₂(1 + 2ˣ), the same at 0 and far out.",
  reference:
    "x / (1 − e⁻ˣ) generates the Bernoulli numbers: NIST Digital Library of Mathematical Functions, 24.2.1",
  aliases: ["softplus2_approx"],
  forward: ({ x }) => x / (1 - exp(-x)),
  derivative: ({ x }) => (1 - (1 + x) * exp(-x)) / ((1 - exp(-x)) * (1 - exp(-x))),
  // The derivative is 1/2 and something odd: near 0 its series, elsewhere one of two tails, the exponential last.
  stable: {
    forward: ({ x }) => (x < -40 ? mulExp(-x, x) : -x / expm1(-x)),
    derivative: ({ x }) => {
      if (abs(x) < 1.5) {
        const t = x * x;
        const high =
          -5.42348847e-12 +
          t *
            (1.5454912e-13 +
              t *
                (-4.349737e-15 +
                  t * (1.21198e-16 + t * (-3.3491e-18 + t * (9.19e-20 + t * (-2.5e-21 + t * 6.8e-23))))));
        return (
          0.5 +
          x *
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
      const p = exp(-abs(x));
      const tail = mulExp((abs(x) - 1 + p) / (1 - p * (2 - p)), -abs(x));
      return x < 0 ? tail : 1 - tail;
    },
    secondDerivative: ({ x }) => {
      const a = abs(x);
      if (a < 1.5) {
        const t = x * x;
        const p0 =
          0.16666666666666666 +
          t * (-0.016666666666666666 + t * (0.000992063492063492 + t * -4.629629629629629e-5));
        const p4 =
          1.87890812890813e-6 + t * (-6.9751309830675e-8 + t * (2.435621648585e-9 + t * -8.13523271117e-11));
        const p8 = 2.6273349892e-12 + t * (-8.264501055e-14 + t * (2.5451593e-15 + t * -7.702865e-17));
        const p12 = 2.29756e-18 + t * (-6.7689e-20 + t * (1.973e-21 + t * -5.7e-23));
        const q = t * t * (t * t);
        return p0 + q * (p4 + q * (p8 + q * p12));
      }
      const p = exp(-a);
      return mulExp((a - 2 + p * (a + 2)) / ((1 - p) * (1 - p) * (1 - p)), -a);
    },
  },
  removable: { zero: { at: 0, value: 1 } },
  limits: { forward: [0, Infinity], derivative: [0, 1] },
});
