// Generated from specs/activations/clampedSwiGlu.ts by @subgrad/generator. Do not edit.
export * from "../clampedSwiGlu.ts";
