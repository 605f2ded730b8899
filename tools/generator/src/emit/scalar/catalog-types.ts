/** The types of `@subgrad/scalar/catalog`. */
import { factsInterface } from "./facts-types.ts";
import { spellingInterfaces } from "./spelling-types.ts";
import type { InterfaceText } from "../typescript/writer.ts";

const domain =
  "{ readonly min?: number; readonly max?: number; readonly above?: number; readonly below?: number }";

export const catalogInterfaces: readonly InterfaceText[] = [
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
        name: "frameworks",
        type: "readonly CatalogSpelling[]",
        documentation: "What frameworks call it, and how its parameters translate.",
      },
      {
        name: "formula",
        type: "string",
        documentation:
          "The definition, a formula of the inputs and the parameters; of concatenating functions a pair, `[first, second]`.",
      },
      {
        name: "family",
        type: '"concatenating" | "elementwise" | "gated" | "row" | "stochastic"',
        documentation:
          "What it is a function of: an element, an element and its gate, a row of elements, or an element and noise; a concatenating one answers two numbers for an element.",
      },
      {
        name: "inputs?",
        type: "readonly string[]",
        documentation:
          "The arguments before the parameters: `x`, or `gate` and `value`; of rows it is `x` alone.",
      },
      {
        name: "gate?",
        type: '"first" | "second"',
        documentation: "Which half of a row is the gate, where one array holds gate and value.",
      },
      {
        name: "rank?",
        type: '"row" | "number"',
        documentation: "Of a row: whether it answers a row again, or one number.",
      },
      {
        name: "saves?",
        type: '"input" | "output" | "input and output" | "nothing"',
        documentation: "Of a row: what its backward pass takes beside the gradient.",
      },
      { name: "parameters", type: "readonly CatalogParameter[]" },
      {
        name: "noise?",
        type: "{ readonly name: string; readonly distribution: string; readonly atInference: number }",
        documentation: "The name in the formula that is drawn in training, and its value without training.",
      },
      {
        name: "surrogate?",
        type: "true",
        documentation: "The derivatives are meant to differ from those of the formula.",
      },
      {
        name: "derivativeFromOutput?",
        type: "{ readonly formula: string; readonly requires: readonly string[] }",
        documentation: "The derivative as a formula of y, the result, and the parameters for which it holds.",
      },
      {
        name: "requires",
        type: "readonly string[]",
        documentation: "What parameters have to meet together: comparisons of two.",
      },
      { name: "kinks", type: "readonly CatalogKink[]" },
      {
        name: "domain",
        type: domain,
        documentation: "The x that have values; all others answer NaN.",
      },
      { name: "singularities", type: "readonly CatalogSingularity[]" },
      {
        name: "limits",
        type: "readonly (string | null)[]",
        documentation: "At −∞ and +∞, where they are known.",
      },
      {
        name: "ulp",
        type: "{ readonly forward: number; readonly derivative: number; readonly secondDerivative?: number; readonly parameterDerivatives: number }",
        documentation: "The largest error of @subgrad/scalar, in ULP; `secondDerivative` where there is one.",
      },
      { name: "reference", type: "string" },
      {
        name: "facts?",
        type: "CatalogFacts",
        documentation: "Of functions of one number, noise apart; concatenating functions have none.",
      },
    ],
  },
  factsInterface,
  {
    kind: "interface",
    name: "CatalogSingularity",
    documentation: "A point where the formula has no value: 0/0 with a limit, or a pole.",
    properties: [
      { name: "kind", type: '"removable" | "pole"' },
      { name: "name", type: "string" },
      { name: "at", type: "number" },
      {
        name: "values",
        type: "readonly string[]",
        documentation: "The limits from the left, which -0 answers, and from the right.",
      },
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
    documentation:
      "A kink or a jump. Points are formulas of the parameters; slopes and values are so, too, and of the inputs, of which one is at the point; or pairs, as formulas are.",
    properties: [
      { name: "name", type: "string" },
      { name: "of", type: "string", documentation: "The input that is at the point there." },
      { name: "at", type: "string" },
      {
        name: "when?",
        type: "string",
        documentation: "The parameters for which there is one; absent where it is all of them.",
      },
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
  ...spellingInterfaces,
];
