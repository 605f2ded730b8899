// Generated from specs/activations/gumbelSoftmax.ts by @subgrad/generator. Do not edit.
export * from "../gumbelSoftmax.ts";
