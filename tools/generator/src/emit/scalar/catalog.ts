/** `@subgrad/scalar/catalog`: everything that specs say, as data. */
import { printCondition, printExpression } from "../../ir/print.ts";
import { inlineLets } from "../../ir/substitute.ts";
import type {
  Activation,
  Kink,
  Literal,
  Model,
  Parameter,
  Rule,
  Singularity,
  Spelling,
  Translation,
} from "../../model.ts";
import { bound } from "../../promises.ts";
import { valueText } from "../elsewhere.ts";
import { requirementText } from "../../requirements.ts";
import type { Declaration, ModuleText } from "../typescript/writer.ts";
import { catalogInterfaces } from "./catalog-types.ts";

export function catalogModule(model: Model): ModuleText {
  const entries = model.activations.map((activation) => JSON.stringify(entryOf(activation)));
  const declarations: Declaration[] = [
    ...catalogInterfaces,
    {
      kind: "constant",
      name: "catalog",
      documentation:
        "Every activation, sorted by name. Formulas are in the spec language, which is a subset of JavaScript.",
      exported: true,
      type: "readonly CatalogEntry[]",
      value: `[${entries.join(", ")}]`,
    },
  ];
  return { origin: "specs/activations", imports: new Map(), declarations };
}

function entryOf(activation: Activation): object {
  const { name, title, description, aliases, reference, accuracy } = activation;
  return {
    name,
    title,
    description,
    aliases,
    frameworks: activation.spellings.map((spelling) => spellingOf(spelling, activation)),
    formula: printExpression(inlineLets(activation.definition)),
    parameters: activation.parameters.map(parameterOf),
    requires: activation.requirements.map(requirementText),
    ...(activation.surrogate === undefined ? {} : { surrogate: true }),
    kinks: activation.kinks.map((kink) => kinkOf(kink, activation)),
    domain: activation.domain,
    singularities: activation.singularities.map((one) => singularityOf(one, activation)),
    limits: activation.forward.ends.map((end) => (end === undefined ? null : printExpression(end))),
    ulp: {
      forward: bound(accuracy, "scalar", "forward"),
      derivative: bound(accuracy, "scalar", "derivative"),
      parameterDerivatives: bound(accuracy, "scalar", "parameterDerivatives"),
    },
    reference,
  };
}

function spellingOf({ framework, names, ...rest }: Spelling, activation: Activation): object {
  const parameters = rest.parameters.map((one) => [one.parameter, translationOf(one, activation)] as const);
  return { framework, names, parameters: Object.fromEntries(parameters), arguments: rest.arguments };
}

function translationOf(translation: Translation, { parameters }: Activation): object {
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
  const derivative = activation.derivatives.find(({ input }) => input === kink.of);
  const slopes = derivative?.atKinks.find((sides) => sides.kink === kink.name);
  const values = activation.forward.atKinks.find((sides) => sides.kink === kink.name);
  const sides = (one: typeof slopes): string[] | undefined =>
    one && [printExpression(one.left), printExpression(one.right)];
  return {
    name: kink.name,
    at: printExpression(kink.at),
    when: kink.when && printCondition(kink.when),
    slopes: sides(slopes),
    use: ruleText(kink.use),
    values: sides(values),
    value: kink.value && ruleText(kink.value),
    why: kink.why,
    elsewhere: Object.fromEntries(
      Object.entries(kink.elsewhere).map(([profile, rule]) => [profile, ruleText(rule)]),
    ),
  };
}

const ruleText = (rule: Rule): string => (typeof rule === "string" ? rule : printExpression(rule));
