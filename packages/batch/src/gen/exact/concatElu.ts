// Generated from specs/activations/concatElu.ts by @subgrad/generator. Do not edit.
export * from "../concatElu.ts";
