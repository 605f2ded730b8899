// Generated from specs/activations/entmax15.ts by @subgrad/generator. Do not edit.
export * from "../entmax15.ts";
