// Generated from specs/activations/noisyRelu.ts by @subgrad/generator. Do not edit.
export * from "../noisyRelu.ts";
