/** Which shaders an activation has, by its family. */
import { checkActivation, isConcatenating, isRowActivation } from "../runtime/check.ts";
import type { AnyActivation, WgslConcatenatingActivation, WgslRowActivation } from "../runtime/types.ts";
import { pairShader, pointwiseShader } from "./element-shader.ts";
import type { DevicePass, Shader, ShaderOptions } from "./plan.ts";
import { rowShader } from "./row-shader.ts";

export type DeviceActivation = AnyActivation | WgslConcatenatingActivation | WgslRowActivation;

type OptionName = keyof ShaderOptions;

export interface Family {
  /** What can be chosen when an activation is created. */
  readonly options: readonly OptionName[];
  readonly hasParameters: boolean;
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

export function familyOf(caller: string, activation: unknown): Family {
  if (isRowActivation(activation)) {
    return {
      options: [...COMMON, "training", "choices"],
      hasParameters: Object.keys(activation.parameterBackward).length > 0,
      shader: (pass, options) => rowShader(activation, pass, options),
    };
  }
  if (isConcatenating(activation)) {
    return {
      options: [...COMMON, "kinks", "jumps"],
      hasParameters: Object.keys(activation.first.parameterDerivatives).length > 0,
      shader: (pass, options) => pairShader(activation, pass, options),
    };
  }
  checkActivation(`${caller}: activation`, activation);
  return {
    options: [...COMMON, ...POINTWISE],
    hasParameters: Object.keys(activation.parameterDerivatives).length > 0,
    shader: (pass, options) => pointwiseShader(activation, pass, options),
  };
}
