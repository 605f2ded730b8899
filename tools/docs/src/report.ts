/** What the conformance suite measured, as `report/conformance.json` states it. */
import { existsSync, readFileSync } from "node:fs";
import {
  type Activation,
  type Identity,
  type Model,
  type Pass,
  type PassKind,
  type RowActivation,
  type RowPassKind,
  type Target,
  bound,
  gradeOf,
  isOffered,
  isRowPass,
  passKinds,
  rowBound,
  targets,
} from "./generator.ts";

/** A function of elements, or of rows: their gradients in x count as derivatives. */
export type AnyActivation = Activation | RowActivation;

export const isOfRows = (activation: AnyActivation): activation is RowActivation => "backward" in activation;

/** Concatenating functions among them: both halves promise the same, and the first one stands for them. */
export const pointwiseOf = ({ activations, concatenating }: Model): readonly Activation[] => [
  ...activations,
  ...concatenating.map(({ name, halves: [first] }) => ({ ...first, name })),
];

/** All of a model, by name. */
export const allOf = (model: Model): readonly AnyActivation[] =>
  [...pointwiseOf(model), ...model.rows].sort((a, b) => (a.name < b.name ? -1 : 1));

export const boundOf = (activation: AnyActivation, target: Target, pass: PassKind): number =>
  isOfRows(activation)
    ? rowBound(activation, gradeOf(target, activation), pass as RowPassKind)
    : bound(activation.accuracy, gradeOf(target, activation), pass);

/** Those on which it is a function of its own. */
export const targetsOf = (activation: AnyActivation): readonly Target[] =>
  targets.filter((target) => isOffered(target, activation));

/** NaN and infinities are texts: JSON has no numbers for them. */
type JsonNumber = number | string;

/** One pass of one activation on one target. */
export interface Result {
  readonly activation: string;
  readonly target: string;
  readonly pass: string;
  readonly bound: number;
  readonly passed: boolean;
  readonly worst?: {
    /** "alpha = 2", or nothing for the defaults. */
    readonly setting: string;
    /** What was asked for beside the default: "kinks: mid", "sum". */
    readonly detail: string;
    readonly x: JsonNumber;
    readonly ulp: JsonNumber;
  };
}

/** What shaders ran on, and what became there of numbers of which WGSL leaves something open. */
export interface StackResult {
  readonly target: string;
  readonly stack: string;
  readonly specials: {
    readonly [special: string]: {
      readonly cases: number;
      readonly failed: number;
      readonly open: number;
      readonly lost: number;
    };
  };
}

/** Those that every machine has; others pass as well, where there are any, and are not documented. */
export const documentedStacks = {
  "tint-swiftshader": "Tint (Dawn, Chromium) on SwiftShader",
  "naga-swiftshader": "Naga (wgpu, Firefox) on SwiftShader",
} as const;

export const isOf =
  (name: string) =>
  ({ target, stack }: StackResult): boolean =>
    target === "wgsl-f32" && stack === name;

/** One identity on one target. */
export interface IdentityReport {
  readonly identity: string;
  readonly target: string;
  readonly passed: boolean;
  readonly worst?: { readonly ulp: JsonNumber };
  /** How many differences there are because a number below the normal ones became 0. */
  readonly flushed: number;
}

export interface Report {
  /** About how many inputs every function was given, and how many it is given by default. */
  readonly cases: number;
  readonly defaultCases: number;
  readonly missing: readonly {
    readonly target: string;
    readonly reason: string;
    readonly allowed: boolean;
  }[];
  readonly stacks: readonly StackResult[];
  readonly contradictions: readonly string[];
  readonly results: readonly Result[];
  readonly identities: readonly IdentityReport[];
  /** Of shaders compiled otherwise, or on other drivers: not documented, but they have to pass as well. */
  readonly onOtherStacks: readonly (Result & { readonly stack: string })[];
}

const remedy = "run: npx -y pnpm@12.21.0 conformance";

/** Throws unless the report is that of a whole run over these specs, in which everything passed. */
export function readReport(path: string, model: Model, identities: readonly Identity[] = []): Report {
  if (!existsSync(path)) throw new Error(`docs: ${path} does not exist; ${remedy}`);
  const report = JSON.parse(readFileSync(path, "utf8")) as Report;
  const problems = [...problemsOf(report, model), ...problemsWithIdentities(identities, report)];
  if (problems.length === 0) return report;
  throw new Error(
    [`docs: ${path} is not that of a whole passing run over these specs; ${remedy}`, ...problems].join(
      "\n  ",
    ),
  );
}

/** Why documentation cannot be written from a report. */
export function problemsOf(report: Report, model: Model): string[] {
  const known = new Set(allOf(model).map(({ name }) => name));
  const strangers = new Set(
    report.results.map(({ activation }) => activation).filter((name) => !known.has(name)),
  );
  const { cases, defaultCases } = report;
  return [
    ...(cases === defaultCases ? [] : [`it tried ${cases} inputs, and the default is ${defaultCases}`]),
    ...report.missing
      .filter(({ allowed }) => !allowed)
      .map(({ target, reason }) => `${target} is missing: ${reason}`),
    ...Object.keys(documentedStacks)
      .filter((name) => !report.stacks.some(isOf(name)))
      .map((name) => `${name}: did not run`),
    ...report.contradictions,
    ...[...strangers].map((name) => `${name} has no spec`),
    ...allOf(model).flatMap((activation) => problemsWith(activation, report)),
    ...report.onOtherStacks
      .filter(({ passed }) => !passed)
      .map(({ activation, target, stack, pass }) => `${activation}, ${target} on ${stack}, ${pass}: failed`),
  ];
}

function problemsWith(activation: AnyActivation, report: Report): string[] {
  return targetsOf(activation).flatMap((target) =>
    passesOf(activation).flatMap((pass) => {
      const result = find(report, activation, target, pass);
      const promised = boundOf(activation, target, pass);
      const place = `${activation.name}, ${target}, ${pass}`;
      if (result === undefined) return [`${place}: not judged`];
      if (result.bound !== promised)
        return [`${place}: judged against ${result.bound} ULP, and ${promised} is promised`];
      return result.passed ? [] : [`${place}: failed`];
    }),
  );
}

export const passesOf = (activation: AnyActivation): readonly PassKind[] =>
  passKinds.filter((pass) => {
    if (isOfRows(activation))
      return isRowPass(pass) && (pass !== "parameterDerivatives" || activation.parameterBackward.length > 0);
    return passesOfKind(activation, pass).length > 0;
  });

export const passesOfKind = (activation: Activation, kind: PassKind): readonly Pass[] =>
  kind === "forward"
    ? [activation.forward]
    : activation[kind === "parameterDerivatives" ? kind : (`${kind}s` as const)];

export const find = (
  report: Report,
  { name }: AnyActivation,
  target: Target,
  pass: PassKind,
): Result | undefined =>
  report.results.find((one) => one.activation === name && one.target === target && one.pass === pass);

/** The same of identities. */
export function problemsWithIdentities(
  identities: readonly Identity[],
  { identities: results }: Report,
): string[] {
  const failed = results.filter(({ passed }) => !passed);
  const unjudged = identities.flatMap(({ name }) =>
    targets
      // Not every function of an identity is one of its own there.
      .filter((target) => target !== "wgsl-f16")
      .filter((target) => !results.some((one) => one.identity === name && one.target === target))
      .map((target) => `${name}, ${target}: not judged`),
  );
  return [...unjudged, ...failed.map(({ identity, target }) => `${identity}, ${target}: does not hold`)];
}
