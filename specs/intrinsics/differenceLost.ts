import { defineIntrinsic } from "@subgrad/spec";
import { barrier, round } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "differenceLost",
  title: "a − b − difference, what rounding the difference has lost",
  inputs: ["a", "b", "difference"],
  definition: ({ a, b, difference }) => a - b - difference,
  // Knuth 1969, "The Art of Computer Programming" 2, 4.2.2. Every sum of three terms is cut in two, since a compiler that
  // may reassociate would find that nothing is lost.
  f32: ({ a, b, difference }) => {
    const whole = round(difference > 100 ? 100 : difference < -100 ? -100 : difference);
    const rounded = barrier(difference, whole);
    const shadow = barrier(rounded - a, whole);
    return a - barrier(rounded - shadow, whole) - barrier(b + shadow, whole);
  },
  f64: ({ a, b, difference }) => {
    const shadow = difference - a;
    return a - (difference - shadow) - (b + shadow);
  },
  internal: true,
});
