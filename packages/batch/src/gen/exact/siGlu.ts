// Generated from specs/activations/siGlu.ts by @subgrad/generator. Do not edit.
export * from "../siGlu.ts";
