// Generated from specs/activations/logMeanExp.ts by @subgrad/generator. Do not edit.
export * from "../logMeanExp.ts";
