/**
 * Both halves of concatenating functions, pass by pass: as functions of one element they are like any other. Rows of
 * the scalar package are made of the same.
 */
import type { Dialect } from "../../../ir/print.ts";
import type { Activation, ConcatenatingActivation, Half, Model } from "../../../model.ts";
import type { FunctionText } from "../../typescript/writer.ts";
import type { PassValue } from "../channels.ts";
import { type ElementPass, elementFunctions, elementName, elementPasses } from "../elements.ts";

export interface HalfPass {
  readonly which: Half;
  readonly half: Activation;
  readonly one: ElementPass;
}

/** One pass. */
export interface PassPair {
  readonly halves: readonly [first: HalfPass, second: HalfPass];
  /** Of which it is the gradient, if it is that of one. */
  readonly parameter?: string;
}

export interface Pairs {
  readonly forward: PassPair;
  readonly slopes: PassPair;
  readonly gradients: readonly (PassPair & { readonly parameter: string })[];
}

/** With wide kernels for Float32Arrays where there are any among the intrinsics: rows of numbers have no use for them. */
export function pairsOf(
  { halves }: ConcatenatingActivation,
  dialect: Dialect,
  intrinsics: Model["intrinsics"] = new Map(),
): Pairs {
  const [first, second] = halves.map((each) => {
    const half = withoutChannels(each);
    return elementPasses(half, dialect, intrinsics).map((one): HalfPass => ({
      which: half.half!.which,
      half,
      one,
    }));
  }) as [HalfPass[], HalfPass[]];
  const pairs = first.map((pass, index): PassPair => ({ halves: [pass, second[index]!] }));
  const [forward, slopes, ...gradients] = pairs as [PassPair, PassPair, ...PassPair[]];
  const names = halves[0].parameterDerivatives.map(({ parameter }) => parameter);
  return {
    forward,
    slopes,
    gradients: gradients.map((pair, index) => ({ ...pair, parameter: names[index]! })),
  };
}

/** Elements of a row belong together: no parameter has a value of its own for some of them. */
function withoutChannels(half: Activation): Activation {
  const parameters = half.parameters.map((one) =>
    one.kind === "number" ? { ...one, learnable: false } : one,
  );
  return { ...half, parameters };
}

/** What is said of both halves at once: parameters, kinks, and whether either of them jumps. */
export function faceOf({ name, halves: [first, second] }: ConcatenatingActivation): Activation {
  const { half: _, forward, ...rest } = withoutChannels(first);
  const atKinks = [...forward.atKinks, ...second.forward.atKinks];
  return { ...rest, name, forward: { ...forward, atKinks } };
}

export const passesOf = ({ halves }: PassPair): ElementPass[] => halves.map(({ one }) => one);

/** What the functions of both halves take beside x, each once. */
export function valuesOf(pair: PassPair): PassValue[] {
  const values = passesOf(pair).flatMap((one) => one.values);
  return [...new Map(values.map((value) => [value.name, value])).values()];
}

/** `firstSlope(x[i]!, alpha, firstZeroAnswer)`, or for arrays of so many bits what computes their elements. */
export const callOf = ({ one }: HalfPass, x: string, bits = "64"): string =>
  `${elementName(one, bits)}(${[x, ...one.values.map(({ name }) => name)].join(", ")})`;

export function pairElementFunctions(
  { forward, slopes, gradients }: Pairs,
  dialect: Dialect,
): FunctionText[] {
  return [forward, slopes, ...gradients].flatMap(({ halves }) =>
    halves.flatMap(({ half, one }) => elementFunctions(half, one, dialect)),
  );
}
