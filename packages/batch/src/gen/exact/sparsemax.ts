// Generated from specs/activations/sparsemax.ts by @subgrad/generator. Do not edit.
export * from "../sparsemax.ts";
