// Generated from specs/activations/hardmax.ts by @subgrad/generator. Do not edit.
export * from "../hardmax.ts";
