/** `@subgrad/scalar/catalog`: everything that specs say, as data. */
import { printExpression } from "../../ir/print.ts";
import { inlineLets } from "../../ir/substitute.ts";
import type { Activation, Kink, Model, Parameter, Rule } from "../../model.ts";
import { bound } from "../../promises.ts";
import { requirementText } from "../../requirements.ts";
import type { Declaration, InterfaceText, ModuleText } from "../typescript/writer.ts";

export function catalogModule(model: Model): ModuleText {
  const entries = model.activations.map((activation) => JSON.stringify(entryOf(activation)));
  const declarations: Declaration[] = [
    ...interfaces,
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
    formula: printExpression(inlineLets(activation.definition)),
    parameters: activation.parameters.map(parameterOf),
    requires: activation.requirements.map(requirementText),
    kinks: activation.kinks.map((kink) => kinkOf(kink, activation)),
    limits: activation.forward.ends.map((end) => (end === undefined ? null : printExpression(end))),
    ulp: {
      forward: bound(accuracy, "scalar", "forward"),
      derivative: bound(accuracy, "scalar", "derivative"),
      parameterDerivatives: bound(accuracy, "scalar", "parameterDerivatives"),
    },
    reference,
  };
}

/** JSON has no infinity, which means "off". */
function parameterOf(parameter: Parameter): object {
  const { name, description } = parameter;
  if (parameter.kind === "choice")
    return { name, default: parameter.default, choices: parameter.choices, description };
  const fallback = Number.isFinite(parameter.default) ? parameter.default : String(parameter.default);
  return { name, default: fallback, ...parameter.domain, learnable: parameter.learnable, description };
}

function kinkOf(kink: Kink, activation: Activation): object {
  const slopes = activation.derivative.atKinks.find((sides) => sides.kink === kink.name);
  const values = activation.forward.atKinks.find((sides) => sides.kink === kink.name);
  const sides = (one: typeof slopes): string[] | undefined =>
    one && [printExpression(one.left), printExpression(one.right)];
  return {
    name: kink.name,
    at: printExpression(kink.at),
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

const interfaces: readonly InterfaceText[] = [
  {
    kind: "interface",
    name: "CatalogEntry",
    documentation: "What a spec says of an activation.",
    properties: [
      { name: "name", type: "string", documentation: "The export, on every target." },
      { name: "title", type: "string" },
      { name: "description", type: "string" },
      { name: "aliases", type: "readonly string[]", documentation: "Other names of the same function." },
      {
        name: "formula",
        type: "string",
        documentation: "The definition, a formula of x and the parameters.",
      },
      { name: "parameters", type: "readonly CatalogParameter[]" },
      {
        name: "requires",
        type: "readonly string[]",
        documentation: "What parameters have to meet together: comparisons of two.",
      },
      { name: "kinks", type: "readonly CatalogKink[]" },
      {
        name: "limits",
        type: "readonly (string | null)[]",
        documentation: "At −∞ and +∞, where they are known.",
      },
      {
        name: "ulp",
        type: "{ readonly forward: number; readonly derivative: number; readonly parameterDerivatives: number }",
        documentation: "The largest error of @subgrad/scalar, in ULP.",
      },
      { name: "reference", type: "string" },
    ],
  },
  {
    kind: "interface",
    name: "CatalogParameter",
    documentation:
      "A parameter; `above` and `below` exclude their end, and the text `Infinity` as default means off.",
    properties: [
      { name: "name", type: "string" },
      { name: "default", type: "number | string" },
      { name: "min?", type: "number" },
      { name: "max?", type: "number" },
      { name: "above?", type: "number" },
      { name: "below?", type: "number" },
      { name: "choices?", type: "readonly string[]" },
      { name: "learnable?", type: "boolean" },
      { name: "description", type: "string" },
    ],
  },
  {
    kind: "interface",
    name: "CatalogKink",
    documentation: "A kink or a jump; points, slopes and values are formulas of the parameters.",
    properties: [
      { name: "name", type: "string" },
      { name: "at", type: "string" },
      { name: "slopes?", type: "readonly string[]", documentation: "On the left and on the right." },
      {
        name: "use",
        type: "string",
        documentation: "The rule of the package: a side, mid, minNorm or a slope.",
      },
      {
        name: "values?",
        type: "readonly string[]",
        documentation: "At a jump: on the left and on the right.",
      },
      { name: "value?", type: "string", documentation: "At a jump: the rule of the package." },
      { name: "why", type: "string" },
      {
        name: "elsewhere",
        type: "{ readonly [profile: string]: string }",
        documentation: "What frameworks answer.",
      },
    ],
  },
];
