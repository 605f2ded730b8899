// Generated from specs/activations/swiGlu.ts by @subgrad/generator. Do not edit.
export * from "../swiGlu.ts";
