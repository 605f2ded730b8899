import { abs, defineIntrinsic } from "@subgrad/spec";
import { barrier, round } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "differenceLost",
  title: "a − b − difference, what rounding the difference has lost",
  inputs: ["a", "b", "difference"],
  definition: ({ a, b, difference }) => a - b - difference,
  // Dekker 1971, Fast2Sum: from the greater one the difference is taken exactly, and so is what then remains. Every sum
  // of three terms is cut in two, since a compiler that may reassociate would find that nothing is lost.
  f32: ({ a, b, difference }) => {
    const whole = round(difference > 100 ? 100 : difference < -100 ? -100 : difference);
    const rounded = barrier(difference, whole);
    return abs(a) > abs(b) ? barrier(a - rounded, whole) - b : a - barrier(rounded + b, whole);
  },
  // Knuth 1969, "The Art of Computer Programming" 2, 4.2.2: the same without a branch.
  f64: ({ a, b, difference }) => {
    const shadow = difference - a;
    return a - (difference - shadow) - (b + shadow);
  },
  internal: true,
});
