// Generated from specs/activations/maskedSoftmax.ts by @subgrad/generator. Do not edit.
export * from "../maskedSoftmax.ts";
