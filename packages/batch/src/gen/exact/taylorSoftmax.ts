// Generated from specs/activations/taylorSoftmax.ts by @subgrad/generator. Do not edit.
export * from "../taylorSoftmax.ts";
