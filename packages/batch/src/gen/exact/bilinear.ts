// Generated from specs/activations/bilinear.ts by @subgrad/generator. Do not edit.
export * from "../bilinear.ts";
