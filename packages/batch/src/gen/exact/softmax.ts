// Generated from specs/activations/softmax.ts by @subgrad/generator. Do not edit.
export * from "../softmax.ts";
