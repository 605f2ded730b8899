/** What the functions over arrays take beside arrays: their options, and the domains of these. */
import type { Activation, Described, Parameter } from "../../model.ts";
import type { PassKind } from "../../promises.ts";
import { parameterText } from "../documentation.ts";
import type { Dialect } from "../../ir/print.ts";
import { conventionType, profilesConstant } from "../typescript/conventions.ts";
import { parameterConstants } from "../typescript/parameters.ts";
import { requirementsConstant } from "../typescript/requirements.ts";
import type { Declaration, InterfaceText } from "../typescript/writer.ts";
import { hasChannels, learnableNames } from "./channels.ts";
import { typeOf } from "./elements.ts";
import { batchNames } from "./names.ts";

/** `EluOptions` for values, `EluSlopeOptions` for everything that has slopes. */
export function optionsName(activation: Activation, kind: PassKind): string {
  const { options, slopeOptions } = batchNames(activation.name);
  return kind === "forward" ? options : slopeOptions;
}

/** The options as a type, with channels where the activation may have them: `MaybeChannels<PreluOptions, "alpha", A>`. */
export function optionsType(activation: Activation, kind: PassKind, generic = "MaybeChannels"): string {
  const name = optionsName(activation, kind);
  if (!hasChannels(activation)) return name;
  const learnable = learnableNames(activation).map((one) => JSON.stringify(one));
  return `${generic}<${name}, ${learnable.join(" | ")}, A>`;
}

/** Every parameter as an option. */
export const parameterOptions = (activation: Described): InterfaceText["properties"] =>
  activation.parameters.map((parameter) => ({
    name: `${parameter.name}?`,
    type: `${typeOf(activation, parameter.name)} | undefined`,
    documentation: optionText(parameter, activation),
  }));

/** The domains of parameters, what frameworks answer at kinks, and the types of options. */
export function optionDeclarations(activation: Activation, dialect: Dialect): Declaration[] {
  const profiles = profilesConstant(activation, dialect);
  return [
    ...parameterConstants(activation),
    ...requirementsConstant(activation),
    ...(profiles === undefined ? [] : [profiles]),
    ...optionInterfaces(activation),
  ];
}

/** What `forward` takes, and what everything that has slopes takes. */
export function optionInterfaces(activation: Activation): InterfaceText[] {
  const parameters = parameterOptions(activation);
  const jumps = {
    name: "jumps?",
    type: `${conventionType(activation, "forward")} | undefined`,
    documentation: "What to answer where the function jumps.",
  };
  const kinks = {
    name: "kinks?",
    type: `${conventionType(activation, "derivative")} | undefined`,
    documentation: "Which slope to answer at kinks.",
  };
  const bases = activation.noise === undefined ? {} : { extends: ["NoiseOptions"] };
  const ofForward = {
    kind: "interface",
    ...bases,
    name: optionsName(activation, "forward"),
    properties: activation.forward.atKinks.length === 0 ? parameters : [...parameters, jumps],
  } as const;
  if (activation.outputOf !== undefined) return [ofForward];
  return [
    ofForward,
    {
      kind: "interface",
      ...bases,
      name: optionsName(activation, "derivative"),
      properties: [...parameters, kinks],
    },
  ];
}

function optionText(parameter: Parameter, activation: Described): string {
  const learnable = parameter.kind === "number" && parameter.learnable;
  return `${parameterText(parameter, activation)}${learnable ? " With `channels` also an array, one value per channel." : ""}`;
}
