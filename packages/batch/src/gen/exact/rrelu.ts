// Generated from specs/activations/rrelu.ts by @subgrad/generator. Do not edit.
export * from "../rrelu.ts";
