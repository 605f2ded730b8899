// Generated from specs/activations/glu.ts by @subgrad/generator. Do not edit.
export * from "../glu.ts";
