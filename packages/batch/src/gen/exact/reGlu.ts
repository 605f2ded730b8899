// Generated from specs/activations/reGlu.ts by @subgrad/generator. Do not edit.
export * from "../reGlu.ts";
