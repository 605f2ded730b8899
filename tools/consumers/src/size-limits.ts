/**
 * How many bytes an app may carry for one function, by what is in its formula. To change a limit, change it here; the
 * tests print what is used of each.
 */

/** What we read of an entry of `@subgrad/scalar/catalog`. */
export interface CatalogEntry {
  readonly name: string;
  readonly family: string;
  readonly formula: string;
  readonly parameters: readonly { readonly learnable: boolean }[];
  /** Jumps are those that have a value. */
  readonly kinks: readonly { readonly value?: string }[];
  readonly ulp: { readonly forward: number };
}

export type FormulaKind = keyof typeof kinds;

/** In this order: a function is of the first kind that fits. */
export const kinds = {
  noise: "draw noise",
  arrays: "of rows, or with results of another length",
  periodic: "sines and cosines, with the reduction of huge arguments",
  composition: "functions of functions",
  polynomial: "pieces of polynomials, as relu is",
  other: "a transcendental function, a quotient or a root",
};

/** Bytes for each kind, and what is added for rules at jumps, for parameters that may have a value per channel, and for a second input. */
interface Limits {
  readonly kinds: { readonly [kind in FormulaKind]: number };
  readonly jumps: number;
  readonly channels: number;
  readonly gated: number;
}

/**
 * What an app should carry at most for one function, where it is no exception: for one like relu, and for any other. In
 * batch vectors of both element types take more, beside the JavaScript for engines that have none.
 */
export const aims = { polynomial: 2500, others: 4000 };

/** By what is imported from. */
export const limits: { readonly [specifier: string]: Limits } = {
  "@subgrad/batch": {
    kinds: { polynomial: 2950, other: 7200, composition: 7900, periodic: 13500, arrays: 8500, noise: 8200 },
    jumps: 550,
    channels: 1000,
    gated: 1500,
  },
  "@subgrad/batch/exact": {
    kinds: { polynomial: 2950, other: 6800, composition: 7400, periodic: 9900, arrays: 7750, noise: 7100 },
    jumps: 550,
    channels: 900,
    gated: 1500,
  },
  "@subgrad/scalar": {
    kinds: { polynomial: 200, other: 1650, composition: 1700, periodic: 2300, arrays: 3200, noise: 2300 },
    jumps: 0,
    channels: 0,
    gated: 0,
  },
  "@subgrad/wgsl": {
    kinds: { polynomial: 700, other: 2000, composition: 2650, periodic: 3150, arrays: 3900, noise: 2400 },
    jumps: 0,
    channels: 0,
    gated: 150,
  },
};

const CALL = /[A-Za-z]\w*(?=\()/g;
const EXACT = [Math.abs, Math.max, Math.min, Math.sign].map(({ name }) => name);
const PERIODIC = ["cos", "sin"];
/** The bound of forward passes of compositions: 4 ULP. */
const COMPOSITION_ULP = 4;

export function kindOf({ family, formula, ulp }: CatalogEntry): FormulaKind {
  if (family === "stochastic") return "noise";
  if (family === "row" || family === "concatenating") return "arrays";
  const calls: readonly string[] = formula.match(CALL) ?? [];
  if (calls.some((name) => PERIODIC.includes(name))) return "periodic";
  if (ulp.forward >= COMPOSITION_ULP) return "composition";
  const isPolynomial = calls.every((name) => EXACT.includes(name)) && !formula.includes("/");
  return isPolynomial ? "polynomial" : "other";
}

export function limitOf(specifier: string, entry: CatalogEntry): number {
  const own = limits[specifier]!;
  const jumps = entry.kinks.some(({ value }) => value !== undefined) ? own.jumps : 0;
  const channels = entry.parameters.some(({ learnable }) => learnable) ? own.channels : 0;
  const gated = entry.family === "gated" ? own.gated : 0;
  return own.kinds[kindOf(entry)] + jumps + channels + gated;
}
