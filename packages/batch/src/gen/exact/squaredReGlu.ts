// Generated from specs/activations/squaredReGlu.ts by @subgrad/generator. Do not edit.
export * from "../squaredReGlu.ts";
