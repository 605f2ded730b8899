import { abs, defineActivation, mulAdd, sqrt } from "@subgrad/spec";

// From here on 1 + (epsilon·x)² is (epsilon·x)² to all digits, and may overflow in binary32.
const LARGE = 1e9;

export default defineActivation({
  name: "inverseMultiquadric",
  title: "Inverse multiquadric",
  reference: "Hardy 1971, Multiquadric equations of topography and other irregular surfaces, JGR 76",
  aliases: ["inverse_multiquadric", "IMQ"],
  parameters: {
    epsilon: { default: 1, above: 0, description: "Shape: the inverse of the width of the peak." },
  },
  forward: ({ x, epsilon }) => 1 / sqrt(1 + epsilon * x * (epsilon * x)),
  derivative: ({ x, epsilon }) => {
    const d = 1 + epsilon * x * (epsilon * x);
    return (-epsilon * epsilon * x) / (d * sqrt(d));
  },
  parameterDerivatives: {
    epsilon: ({ x, epsilon }) => {
      const d = 1 + epsilon * x * (epsilon * x);
      return (-epsilon * x * x) / (d * sqrt(d));
    },
  },
  // `lost` is what y and d = 1 + y² lost by rounding, as a share of d: roots are corrected by it.
  stable: {
    forward: ({ x, epsilon }) => {
      const y = epsilon * x;
      if (abs(y) > LARGE) return 1 / epsilon / abs(x);
      const d = 1 + y * y;
      const lost = (mulAdd(y, y, 1 - d) + 2 * y * mulAdd(epsilon, x, -y)) / d;
      const inverse = 1 / sqrt(d);
      return inverse - inverse * (0.5 * lost);
    },
    derivative: ({ x, epsilon }) => {
      const y = epsilon * x;
      if (abs(y) > LARGE) return -1 / epsilon / x / abs(x);
      const d = 1 + y * y;
      const rest = mulAdd(epsilon, x, -y);
      const lost = (mulAdd(y, y, 1 - d) + 2 * y * rest) / d;
      return -epsilon * ((y + (rest - 1.5 * y * lost)) / (d * sqrt(d)));
    },
    secondDerivative: ({ x, epsilon }) => {
      const y = epsilon * x;
      if (abs(y) > LARGE) return 2 / epsilon / abs(x) / abs(x) / abs(x);
      const d = 1 + y * y;
      const rest = mulAdd(epsilon, x, -y);
      const lost = (mulAdd(y, y, 1 - d) + 2 * y * rest) / d;
      const bend = 2 * mulAdd(y, y, -0.5) + 4 * y * rest;
      return epsilon * (epsilon * ((bend - 2.5 * bend * lost) / d / (d * sqrt(d))));
    },

    parameterDerivatives: {
      epsilon: ({ x, epsilon }) => {
        const y = epsilon * x;
        if (abs(y) > LARGE) return -1 / epsilon / epsilon / abs(x);
        const d = 1 + y * y;
        return -x * (y / (d * sqrt(d)));
      },
    },
  },
});
