/** Small functions of rows for tests, made by hand so that no reader or analysis is involved. */
import { build } from "../src/generator.ts";
import type { Expression, RowActivation, RowInput, RowPass } from "../src/generator.ts";
import { parameter } from "./fixtures.ts";

const { call, divide, multiply, negate, number, reduce, subtract, variable } = build;
const [x, y, dy, scale] = ["x", "y", "dy", "scale"].map((name) => variable(name)) as [
  Expression,
  Expression,
  Expression,
  Expression,
];
const isLargest = build.compare("===", x, reduce("max", x));

const pass = (body: Expression, inputs: readonly RowInput[], more: Partial<RowPass> = {}): RowPass => ({
  body,
  inputs,
  rank: "row",
  special: {},
  guardNaN: false,
  scale: number(0),
  ...more,
});

const described = {
  description: "",
  reference: "",
  aliases: [],
  spellings: [],
  requirements: [],
  exceptions: [],
};

const power = multiply(scale, x);
const sharesOf = (exponent: Expression): Expression =>
  divide(call("exp", [exponent]), reduce("sum", call("exp", [exponent])));

/** e^(scale·x) / Σ e^(scale·x), in equal shares of what is +∞. */
export const shares: RowActivation = {
  ...described,
  name: "shares",
  title: "Shares",
  parameters: [parameter("scale", 1)],
  definition: sharesOf(power),
  forward: pass(sharesOf(subtract(power, reduce("max", power))), ["x"], {
    special: {
      plusInfinity: build.conditional(
        build.compare("===", x, number(Infinity)),
        divide(number(1), reduce("sum", number(1), build.compare("===", x, number(Infinity)))),
        number(0),
      ),
    },
  }),
  backward: pass(multiply(scale, multiply(y, subtract(dy, reduce("sum", multiply(dy, y))))), ["y", "dy"], {
    scale: multiply(y, call("abs", [dy])),
  }),
  parameterBackward: [
    {
      parameter: "scale",
      ...pass(
        reduce("sum", multiply(dy, multiply(y, subtract(x, reduce("sum", multiply(y, x)))))),
        ["x", "y", "dy"],
        { rank: "number" },
      ),
    },
  ],
};

/** The largest element, with the gradient that is given for those that are as large. */
export const largest = (share: Expression): RowActivation => ({
  ...described,
  name: "largest",
  title: "Largest",
  parameters: [],
  definition: reduce("max", x),
  forward: pass(reduce("max", x), ["x"], { rank: "number" }),
  backward: pass(build.conditional(isLargest, share, number(0)), ["x", "dy"]),
  parameterBackward: [],
});

export const equalShares = divide(dy, reduce("sum", number(1), isLargest));
export const tooMuch = multiply(number(2), dy);
export const minus = negate(dy);
