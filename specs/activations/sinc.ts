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
  },
  removable: { zero: { at: 0, value: 1 } },
  limits: { forward: [0, 0], derivative: [0, 0] },
});
