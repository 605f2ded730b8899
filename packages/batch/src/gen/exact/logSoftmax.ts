// Generated from specs/activations/logSoftmax.ts by @subgrad/generator. Do not edit.
export * from "../logSoftmax.ts";
