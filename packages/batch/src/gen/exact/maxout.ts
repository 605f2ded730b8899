// Generated from specs/activations/maxout.ts by @subgrad/generator. Do not edit.
export * from "../maxout.ts";
