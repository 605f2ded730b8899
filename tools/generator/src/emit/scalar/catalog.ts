/** `@subgrad/scalar/catalog`: everything that specs say, as data. */
import type { Facts } from "../../facts/facts.ts";
import { printCondition, printExpression } from "../../ir/print.ts";
import { inlineLets } from "../../ir/substitute.ts";
import type { Expression } from "../../ir/nodes.ts";
import type {
  Activation,
  ConcatenatingActivation,
  Described,
  Kink,
  Literal,
  Model,
  Parameter,
  RowActivation,
  Rule,
  Singularity,
  Spelling,
  Translation,
} from "../../model.ts";
import { type NoiseInput, noiseKinds } from "../../noise.ts";
import { type RowPassKind, bound, rowBound } from "../../promises.ts";
import { valueText } from "../elsewhere.ts";
import { rowNoise } from "../reachable.ts";
import { requirementText } from "../../requirements.ts";
import { savedFor } from "../typescript/rows/documentation.ts";
import type { Declaration, ModuleText } from "../typescript/writer.ts";
import { catalogInterfaces } from "./catalog-types.ts";
import { fromOutputEntry } from "./from-output.ts";
import { pairFormula, pairLimits, pairSides } from "./concatenating/catalog.ts";

export function catalogModule(model: Model, facts: ReadonlyMap<string, Facts>): ModuleText {
  const entries = [
    ...model.activations.map((activation) => entryOf(activation, facts.get(activation.name))),
    ...model.concatenating.map(pairEntryOf),
    ...model.rows.map(rowEntryOf),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const declarations: Declaration[] = [
    ...catalogInterfaces,
    {
      kind: "constant",
      name: "catalog",
      documentation:
        "Every activation, sorted by name. Formulas are in the spec language, which is a subset of JavaScript.",
      exported: true,
      type: "readonly CatalogEntry[]",
      value: sourceOf(entries),
    },
  ];
  return { origin: "specs/activations", imports: new Map(), declarations };
}

/** JSON, and infinities. */
function sourceOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sourceOf).join(", ")}]`;
  if (typeof value === "number") return Object.is(value, -0) ? "0" : String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const properties = Object.entries(value).filter(([, own]) => own !== undefined);
  return `{ ${properties.map(([name, own]) => `${JSON.stringify(name)}: ${sourceOf(own)}`).join(", ")} }`;
}

interface Entry {
  readonly name: string;
  readonly [property: string]: unknown;
}

function entryOf(activation: Activation, facts: Facts | undefined): Entry {
  const { accuracy } = activation;
  return {
    ...described(activation, formulaOf(activation)),
    family: familyOf(activation),
    inputs: activation.inputs,
    ...(activation.gate === undefined ? {} : { gate: activation.gate }),
    ...(activation.noise === undefined ? {} : { noise: noiseOf(activation.noise) }),
    ...(activation.surrogate === undefined ? {} : { surrogate: true }),
    ...fromOutputEntry(activation),
    kinks: activation.kinks.map((kink) => kinkOf(kink, activation)),
    domain: activation.domain,
    singularities: activation.singularities.map((one) => singularityOf(one, activation)),
    limits: activation.forward.ends.map((end) => (end === undefined ? null : printExpression(end))),
    ulp: {
      ...ulps((pass) => bound(accuracy, "scalar", pass)),
      ...(activation.secondDerivatives.length > 0 && {
        secondDerivative: bound(accuracy, "scalar", "secondDerivative"),
      }),
    },
    ...(facts && { facts }),
  };
}

function familyOf({ inputs, noise }: Activation): string {
  if (noise !== undefined) return "stochastic";
  return inputs.length === 1 ? "elementwise" : "gated";
}

function noiseOf(name: NoiseInput): object {
  const { title, atInference } = noiseKinds[name];
  return { name, distribution: title, atInference };
}

/** Functions of rows are smooth, and their data has no points of which anything had to be said. */
function rowEntryOf(activation: RowActivation): Entry {
  return {
    ...described(activation, formulaOf(activation)),
    family: "row",
    rank: activation.forward.rank,
    saves: savedFor(activation),
    ...(rowNoise(activation) === undefined ? {} : { noise: noiseOf(rowNoise(activation)!) }),
    ...(activation.surrogate === undefined ? {} : { surrogate: true }),
    kinks: [],
    domain: {},
    singularities: [],
    limits: [null, null],
    ulp: ulps((pass) => rowBound(activation, "scalar", pass)),
  };
}

function pairEntryOf(activation: ConcatenatingActivation): Entry {
  const [{ kinks, domain, singularities, accuracy }] = activation.halves;
  return {
    ...described(activation, pairFormula(activation)),
    family: "concatenating",
    inputs: ["x"],
    kinks: kinks.map((kink) =>
      kinkEntry(
        kink,
        pairSides(activation, kink, ({ derivatives }) => derivatives[0]!),
        pairSides(activation, kink, ({ forward }) => forward),
      ),
    ),
    domain,
    singularities,
    limits: pairLimits(activation),
    ulp: ulps((pass) => bound(accuracy, "scalar", pass)),
  };
}

const formulaOf = ({ definition }: { readonly definition: Expression }): string =>
  printExpression(inlineLets(definition));

function described(activation: Described, formula: string): Entry {
  const { name, title, description, aliases, reference, parameters, requirements } = activation;
  return {
    name,
    title,
    description,
    aliases,
    frameworks: activation.spellings.map((spelling) => spellingOf(spelling, activation)),
    formula,
    parameters: parameters.map(parameterOf),
    requires: requirements.map(requirementText),
    reference,
  };
}

const ulps = (of: (pass: RowPassKind) => number): object => ({
  forward: of("forward"),
  derivative: of("derivative"),
  parameterDerivatives: of("parameterDerivatives"),
});

function spellingOf({ framework, names, ...rest }: Spelling, activation: Described): object {
  const parameters = rest.parameters.map((one) => [one.parameter, translationOf(one, activation)] as const);
  return { framework, names, parameters: Object.fromEntries(parameters), arguments: rest.arguments };
}

function translationOf(translation: Translation, { parameters }: Described): object {
  const value = valueText(translation);
  if (translation.argument === undefined) return { value };
  const own = parameters.find(({ name }) => name === translation.parameter)!;
  return { argument: translation.argument, value, default: defaultOf(translation.default ?? own.default) };
}

function singularityOf({ kind, name, at }: Singularity, { forward }: Activation): object {
  const { left, right } = forward.answers.find((answer) => answer.at === at)!;
  return { kind, name, at, values: [printExpression(left), printExpression(right)] };
}

function parameterOf(parameter: Parameter): object {
  const { name, description } = parameter;
  if (parameter.kind === "choice")
    return { name, default: parameter.default, choices: parameter.choices, description };
  const { domain, learnable } = parameter;
  return { name, default: defaultOf(parameter.default), ...domain, learnable, description };
}

/** JSON has no infinity, which means "off". */
const defaultOf = (value: Literal): Literal =>
  typeof value === "number" && !Number.isFinite(value) ? String(value) : value;

function kinkOf(kink: Kink, activation: Activation): object {
  const derivative = activation.derivatives.find(
    ({ input }) => input === kink.of || kink.through !== undefined,
  );
  const slopes = derivative?.atKinks.find((sides) => sides.kink === kink.name);
  const values = activation.forward.atKinks.find((sides) => sides.kink === kink.name);
  const sides = (one: typeof slopes): string[] | undefined =>
    one && [printExpression(one.left), printExpression(one.right)];
  return kinkEntry(kink, sides(slopes), sides(values));
}

function kinkEntry(
  kink: Kink,
  slopes: readonly string[] | undefined,
  values: readonly string[] | undefined,
): object {
  return {
    name: kink.name,
    of: kink.of,
    at: printExpression(kink.at),
    when: kink.when && printCondition(kink.when),
    slopes,
    use: ruleText(kink.use),
    values,
    value: kink.value && ruleText(kink.value),
    why: kink.why,
    elsewhere: Object.fromEntries(
      Object.entries(kink.elsewhere).map(([profile, rule]) => [profile, ruleText(rule)]),
    ),
  };
}

const ruleText = (rule: Rule): string => (typeof rule === "string" ? rule : printExpression(rule));
