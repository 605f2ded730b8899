// Generated from specs/activations/geGlu.ts by @subgrad/generator. Do not edit.
export * from "../geGlu.ts";
