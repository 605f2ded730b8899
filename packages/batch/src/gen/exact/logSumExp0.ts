// Generated from specs/activations/logSumExp0.ts by @subgrad/generator. Do not edit.
export * from "../logSumExp0.ts";
