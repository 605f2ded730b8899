/** Which shaders an activation has, by its family. */
import { checkActivation, isConcatenating, isRowActivation } from "../runtime/check.ts";
import type { AnyActivation, WgslConcatenatingActivation, WgslRowActivation } from "../runtime/types.ts";
import { pairShader, pointwiseShader } from "./element-shader.ts";
import { type DevicePass, PASSES, type Shader, type ShaderOptions } from "./plan.ts";
import { rowShader } from "./row-shader.ts";

export type DeviceActivation = AnyActivation | WgslConcatenatingActivation | WgslRowActivation;

type OptionName = keyof ShaderOptions;

export interface Family {
  readonly name: string;
  /** What can be chosen when an activation is created. */
  readonly options: readonly OptionName[];
  /** What the activation has. */
  readonly passes: readonly DevicePass[];
  readonly shader: (pass: DevicePass, options: ShaderOptions) => Shader;
}

const COMMON: readonly OptionName[] = ["type", "workgroupSize", "subgroups"];
const POINTWISE: readonly OptionName[] = [
  "packed",
  "vectors",
  "kinks",
  "jumps",
  "training",
  "inPlace",
  "perChannel",
  "split",
  "gate",
];

function passesWith(parameters: object, isFromOutput = false): readonly DevicePass[] {
  const lacks: readonly DevicePass[] = [
    ...(isFromOutput ? [] : ["backwardFromOutput" as const]),
    ...(Object.keys(parameters).length > 0 ? [] : ["parameterGradients" as const]),
  ];
  return PASSES.filter((pass) => !lacks.includes(pass));
}

export function familyOf(caller: string, activation: unknown): Family {
  if (isRowActivation(activation)) {
    return {
      name: activation.name,
      options: [...COMMON, "training", "choices"],
      passes: passesWith(activation.parameterBackward),
      shader: (pass, options) => rowShader(activation, pass, options),
    };
  }
  if (isConcatenating(activation)) {
    return {
      name: activation.name,
      options: [...COMMON, "kinks", "jumps"],
      passes: passesWith(activation.first.parameterDerivatives),
      shader: (pass, options) => pairShader(activation, pass, options),
    };
  }
  checkActivation(`${caller}: activation`, activation);
  return {
    name: activation.name,
    options: [...COMMON, ...POINTWISE],
    passes: passesWith(activation.parameterDerivatives, "derivativeFromOutput" in activation),
    shader: (pass, options) => pointwiseShader(activation, pass, options),
  };
}
