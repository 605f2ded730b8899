import {
  defineIntrinsic,
  mulTanhNormalCdf,
  sigmoid,
  SQRT2,
  tanhNormalElasticity,
  TWO_OVER_SQRT_PI,
} from "@subgrad/spec";
import {
  divisionRemainder,
  geluTanhCube,
  highPart,
  mulExpSum,
  mulSigmoidSum,
  reciprocal,
  tanhNormalHigh,
  tanhNormalLow,
} from "@subgrad/spec/kernel";

// 2√(2/π) in two words.
const LINEAR_HIGH = 1.5957691669464111;
const LINEAR_LOW = -4.534068042105272e-8;
// 2√(2/π), and 0.044715 times that, once and three times, rounded.
const LINEAR = 1.5957691216057308;
const CUBIC = 0.07135481627260025;
const TRIPLE = 0.21406444881780073;
// From here on σ(w) counts as 0 or 1.
const FAR = 40;
// Farther on the left nothing but the cube counts.
const CUBIC_FROM_F64 = 1e9;

export default defineIntrinsic({
  name: "tanhNormalElasticity",
  title: "x·T′(x) / T(x) of the tanh approximation of Φ, T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³)))",
  inputs: ["x"],
  definition: ({ x }) =>
    SQRT2 *
    TWO_OVER_SQRT_PI *
    x *
    (1 + 3 * 0.044715 * x * x) *
    sigmoid(-(SQRT2 * TWO_OVER_SQRT_PI * (x + 0.044715 * x * x * x))),
  derivatives: {
    x: ({ x }) =>
      mulTanhNormalCdf(SQRT2 * TWO_OVER_SQRT_PI * (1 + 9 * 0.044715 * x * x), -x) -
      mulTanhNormalCdf(SQRT2 * TWO_OVER_SQRT_PI * (1 + 3 * 0.044715 * x * x) * tanhNormalElasticity(x), x),
  },
  thresholds: [-40, -26.4, -21.2, -12.7, -9.9, 0, 5.9, 9.9, 12.7, 21.2, 26.4, 40],
  // T(x) = σ(w), of which x·w′·σ(−w) is the elasticity. w is in two words; x·w′ is w + 2·CUBIC·x³,
  // and farther out 3w − 2·LINEAR·x, of which f64 rounds none of the leading products.
  // On the left σ(−w) is 1 / (1 + eʷ), and nothing that the sums lose gets lost.
  f32: ({ x }) => {
    const above = x < -FAR ? -FAR : x;
    const c = above > FAR ? FAR : above;
    const z = c * c;
    const high = tanhNormalHigh(c);
    const low = tanhNormalLow(c);
    const further = low + 2 * CUBIC * c * z;
    const steepness = high + further;
    const steepnessLow = high - steepness + further;
    const t = mulExpSum(1, c < 0 ? high : 0, c < 0 ? low : 0);
    const sum = 1 + t;
    const inverse = reciprocal(sum);
    const quotient = steepness * inverse;
    const lost = steepnessLow - quotient * (t - (sum - 1));
    const left = quotient + (divisionRemainder(steepness, quotient, sum) + lost) * inverse;
    const right = x > FAR ? 0 : mulSigmoidSum(steepness, 1, -high, -low);
    return x < -FAR ? x * (LINEAR + TRIPLE * x * x) : x < 0 ? left : right;
  },
  f64: ({ x }) => {
    if (x > FAR) return 0;
    if (x < -CUBIC_FROM_F64) return geluTanhCube(x);
    const z = x * x;
    const xHigh = highPart(x);
    const xLow = x - xHigh;
    const high = tanhNormalHigh(x);
    const low = tanhNormalLow(x);
    const triple = 3 * high;
    const linear = 2 * LINEAR_HIGH * xHigh;
    const difference = triple - linear;
    const rounded = triple - difference - linear;
    const differenceLow = rounded + (3 * low - 2 * (LINEAR_HIGH * xLow + LINEAR_LOW * x));
    const first = z > 4 ? difference : high;
    const further = z > 4 ? differenceLow : low + 2 * CUBIC * x * z;
    const steepness = first + further;
    const steepnessLow = first - steepness + further;
    if (x >= 0) {
      // What x·w′ has lost goes into the argument: at −w the slope of ln σ is 1 / (1 + e⁻ʷ).
      const slopeInverse = 1 + 1 / (1 + high * (1 + high * (0.5 + high / 6)));
      const shift = steepness === 0 ? 0 : (steepnessLow / steepness) * slopeInverse;
      return mulSigmoidSum(steepness, 1, -high, shift - low);
    }
    const t = mulExpSum(1, high, low);
    const sum = 1 + t;
    const inverse = 1 / sum;
    const quotient = steepness * inverse;
    const lost = steepnessLow - quotient * (t - (sum - 1));
    return quotient + (divisionRemainder(steepness, quotient, sum) + lost) * inverse;
  },
});
