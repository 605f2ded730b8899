// Generated from specs/activations/geGluTanh.ts by @subgrad/generator. Do not edit.
export * from "../geGluTanh.ts";
