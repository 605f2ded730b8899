import { abs, cos, defineActivation, sin, sinc } from "@subgrad/spec";

export default defineActivation({
  name: "sinc",
  title: "Cardinal sine",
  description: "Not normalised: its zeros are the multiples of π.",
  reference: "Woodward & Davies 1952, Information theory and inverse probability in telecommunication",
  aliases: ["cardinalSine", "sampling_function"],
  forward: ({ x }) => sin(x) / x,
  derivative: ({ x }) => (cos(x) - sin(x) / x) / x,
  // Near 0 the two terms of the derivative cancel: its series.
  stable: {
    forward: ({ x }) => sinc(x),
    derivative: ({ x }) => {
      if (abs(x) > 2) return (cos(x) - sinc(x)) / x;
      const t = x * x;
      const high =
        -1.0706029225e-11 +
        t * (4.49833161e-14 + t * (-1.479714e-16 + t * (3.9146e-19 + t * (-8.51e-22 + t * 1.5e-24))));
      return (
        x *
        (-0.3333333333333333 +
          t *
            (0.03333333333333333 +
              t *
                (-0.0011904761904761906 +
                  t *
                    (2.20458553791887e-5 + t * (-2.5052108385442e-7 + t * (1.927085260419e-9 + t * high))))))
      );
    },
    secondDerivative: ({ x }) => {
      if (abs(x) > 2) return -sinc(x) - (2 * (cos(x) - sinc(x))) / x / x;
      const t = x * x;
      const p0 = -0.3333333333333333 + t * (0.1 + t * (-0.005952380952380952 + t * 0.00015432098765432098));
      const p4 =
        -2.254689754689755e-6 + t * (2.1197937864605e-8 + t * (-1.391783799191e-10 + t * 6.7474974104e-13));
      const p8 = -2.51551439e-15 + t * (7.437718e-18 + t * (-1.7871e-20 + t * 3.56e-23));
      const p12 = -5.97e-26;
      const q = t * t * (t * t);
      return p0 + q * (p4 + q * (p8 + q * p12));
    },
  },
  removable: { zero: { at: 0, value: 1 } },
  limits: { forward: [0, 0], derivative: [0, 0], secondDerivative: [0, 0] },
});
