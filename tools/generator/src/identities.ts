/** What the reader makes of `specs/identities/`: exported functions, and what is equal between them. */
import type { BinaryOperator, ConstantNode, NumberNode, VariableNode } from "./ir/nodes.ts";
import type { Activation, Domain, NumberParameter, RowActivation } from "./model.ts";

/** The value of a function of elements, or its slope in an input or a parameter. */
export type ElementPass = "forward" | { readonly slopeIn: string };

export interface ElementFunction {
  readonly activation: Activation;
  readonly pass: ElementPass;
}

export interface RowFunction {
  readonly activation: RowActivation;
  readonly pass: "forward" | "backward" | { readonly parameter: string };
}

/** Of numbers alone: the same for all x. */
export type TermParameters = ReadonlyMap<string, Term>;

export interface ElementCall extends ElementFunction {
  readonly kind: "element";
  /** One for each input of the function. */
  readonly inputs: readonly Term[];
  readonly parameters: TermParameters;
}

/** A row as a function of rows takes it: a number where results are one number for the row. */
export interface RowCall extends RowFunction {
  readonly inputs: ReadonlyMap<"x" | "y" | "dy", readonly Term[]>;
  readonly parameters: TermParameters;
}

/** One number of what a function of rows answers. */
export interface RowElement {
  readonly kind: "row element";
  readonly of: RowCall;
  readonly index: number;
}

/** What stands on a side of an identity, and between its calls. */
export type Term =
  | NumberNode
  | ConstantNode
  | VariableNode
  | { readonly kind: "negate"; readonly operand: Term }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Term; readonly right: Term }
  | { readonly kind: "vocabulary"; readonly name: string; readonly arguments: readonly Term[] }
  | ElementCall
  | RowElement;

export interface Identity {
  readonly name: string;
  /** The name of its file. */
  readonly group: string;
  readonly why: string;
  readonly parameters: readonly NumberParameter[];
  /** Of x. */
  readonly domain: Domain;
  readonly left: Term;
  readonly right: Term;
  /** Both sides as they are written. */
  readonly text: { readonly left: string; readonly right: string };
}

/** The names that are no parameters: x varies, y and z are some numbers. */
export const identityInputs = ["x", "y", "z"] as const;

/** The terms directly under a term. */
export function termsUnder(term: Term): readonly Term[] {
  switch (term.kind) {
    case "number":
    case "constant":
    case "variable":
      return [];
    case "negate":
      return [term.operand];
    case "binary":
      return [term.left, term.right];
    case "vocabulary":
      return term.arguments;
    case "element":
      return [...term.inputs, ...term.parameters.values()];
    case "row element":
      return [...[...term.of.inputs.values()].flat(), ...term.of.parameters.values()];
  }
}

/** All terms of a term, inner ones first. */
export function* termsOf(term: Term): Generator<Term> {
  for (const under of termsUnder(term)) yield* termsOf(under);
  yield term;
}

/** The functions that an identity is about, by the names of their specs. */
export function functionsIn({ left, right }: Pick<Identity, "left" | "right">): ReadonlySet<string> {
  const names = [left, right].flatMap((side) =>
    [...termsOf(side)].flatMap((term) => {
      if (term.kind === "element") return [term.activation.half?.of ?? term.activation.name];
      return term.kind === "row element" ? [term.of.activation.name] : [];
    }),
  );
  return new Set(names);
}
