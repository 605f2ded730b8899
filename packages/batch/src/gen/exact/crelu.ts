// Generated from specs/activations/crelu.ts by @subgrad/generator. Do not edit.
export * from "../crelu.ts";
