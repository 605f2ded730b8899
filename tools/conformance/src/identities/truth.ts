/** Whether both sides of an identity are the same number, in multiprecision. */
import { binary } from "../generator.ts";
import type { Enclosure, Identity, RowCall, Term } from "../generator.ts";
import { attempt, place } from "../oracle/workbench.ts";
import type { IdentityCases, Names } from "./cases.ts";
import { agree, type Exact, toNumber, unlessAtKink } from "./exact.ts";

/** Of one case: conventions decide at kinks of slopes, and some places are beyond any precision that is worth it. */
export type Truth = "equal" | "at a kink" | "uncertain" | { readonly left: number; readonly right: number };

/** In bits. Slopes take most of the first: a step of 2⁻⁴⁰⁰, its square for their error, and what is left. */
const PRECISIONS = [1100, 3000];

export function truthOf(exact: Exact, identity: Identity, names: Names): Truth {
  const { bench } = exact;
  for (const bits of PRECISIONS) {
    const compared = (): Truth | undefined => {
      const left = sideOf(exact, identity.left, names);
      const right = sideOf(exact, identity.right, names);
      const areSame = agree(bench, left, right);
      if (areSame === undefined) return undefined;
      return areSame ? "equal" : { left: toNumber(bench, left), right: toNumber(bench, right) };
    };
    const found = attempt(bench, bits, () => unlessAtKink(compared, "at a kink" as const));
    if (found !== undefined) return found;
  }
  return "uncertain";
}

/** What is not so: at most one case, in words; and where too little is certain to tell. */
export function contradictionsOf(exact: Exact, { identity, cases }: IdentityCases): string[] {
  const truths = cases.map((names) => truthOf(exact, identity, names));
  const wrong = truths.findIndex((truth) => typeof truth === "object");
  if (wrong >= 0) {
    const { left, right } = truths[wrong] as { left: number; right: number };
    return [`the identity ${identity.name} is none: ${describeNames(cases[wrong]!)}: ${left} and ${right}`];
  }
  const certain = truths.filter((truth) => truth === "equal").length;
  if (certain * 2 >= cases.length && certain > 0) return [];
  return [`the identity ${identity.name} is certain at only ${certain} of ${cases.length} places`];
}

export const describeNames = (names: Names): string =>
  [...names].map(([name, value]) => `${name} = ${value}`).join(", ");

function sideOf(exact: Exact, term: Term, names: Names): Enclosure {
  const { arithmetic } = exact.bench;
  const valueOf = (one: Term): Enclosure => sideOf(exact, one, names);
  switch (term.kind) {
    case "number":
      return arithmetic.literal(term.value);
    case "constant":
      return arithmetic.constant(term.name);
    case "variable":
      return place(arithmetic, names.get(term.name)!);
    case "negate":
      return arithmetic.negate(valueOf(term.operand));
    case "binary":
      return binary(arithmetic, term.operator, valueOf(term.left), valueOf(term.right));
    case "vocabulary":
      return exact.vocabulary(term.name, term.arguments.map(valueOf));
    case "element": {
      const inputs = term.activation.inputs.map(
        (input, index) => [input, valueOf(term.inputs[index]!)] as const,
      );
      const parameters = [...term.parameters].map(([name, one]) => [name, valueOf(one)] as const);
      return exact.element(term, new Map([...inputs, ...parameters]));
    }
    case "row element":
      return exact.row(term.of, rowArguments(term.of, valueOf))[term.index]!;
  }
}

export const rowArguments = <T>(call: RowCall, valueOf: (term: Term) => T): Map<string, readonly T[]> =>
  new Map<string, readonly T[]>([
    ...[...call.inputs].map(([name, terms]) => [name, terms.map(valueOf)] as const),
    ...[...call.parameters].map(([name, term]) => [name, [valueOf(term)]] as const),
  ]);
