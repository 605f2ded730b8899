/** The types of names elsewhere in `@subgrad/scalar/catalog`. */
import { frameworkNames } from "../../frameworks.ts";
import type { InterfaceText } from "../typescript/writer.ts";

export const spellingInterfaces: readonly InterfaceText[] = [
  {
    kind: "interface",
    name: "CatalogSpelling",
    documentation: "Names of one framework that take the same arguments.",
    properties: [
      { name: "framework", type: [...frameworkNames.keys()].map((name) => JSON.stringify(name)).join(" | ") },
      { name: "names", type: "readonly string[]" },
      {
        name: "parameters",
        type: "{ readonly [parameter: string]: CatalogTranslation }",
        documentation: "By our name of the parameter: what it is there.",
      },
      {
        name: "arguments",
        type: "{ readonly [argument: string]: string | number | boolean }",
        documentation: "Arguments that choose this function among others.",
      },
    ],
  },
  {
    kind: "interface",
    name: "CatalogTranslation",
    documentation: "A parameter in the terms of a framework.",
    properties: [
      {
        name: "argument?",
        type: "string",
        documentation: "Their name of it; absent where it is always `value` there.",
      },
      {
        name: "value",
        type: "string",
        documentation: "What has to be passed: a formula of our parameters, mostly the parameter itself.",
      },
      {
        name: "default?",
        type: "number | string | boolean",
        documentation: "Theirs, in their terms; the text `required` where they have none.",
      },
    ],
  },
];
