// Generated from specs/activations/softmin.ts by @subgrad/generator. Do not edit.
export * from "../softmin.ts";
