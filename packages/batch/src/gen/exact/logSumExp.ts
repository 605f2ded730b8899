// Generated from specs/activations/logSumExp.ts by @subgrad/generator. Do not edit.
export * from "../logSumExp.ts";
