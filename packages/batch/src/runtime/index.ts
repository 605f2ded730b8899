export { addTo, startSum, totalOf } from "./compensated-sum.ts";
export { asElementOf, checkInput, checkLike, isFloat32 } from "./float-array.ts";
export type { FloatArray } from "./float-array.ts";
export { outputFor } from "./output.ts";
export type { Output } from "./output.ts";
export { checkOptions, choiceParameter, numberParameter } from "./parameters.ts";
export type { ChoiceParameter, NumberParameter } from "./parameters.ts";
export { checkTogether } from "./together.ts";
