// Generated from specs/activations/gtu.ts by @subgrad/generator. Do not edit.
export * from "../gtu.ts";
