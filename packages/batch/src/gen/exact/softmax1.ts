// Generated from specs/activations/softmax1.ts by @subgrad/generator. Do not edit.
export * from "../softmax1.ts";
