// Generated from tools/generator/src/emit/shared/frameworks.ts by @subgrad/generator. Do not edit.
/** Frameworks whose answers at kinks the specs record. Keras answers by what lies beneath it. */
export type Framework =
  | "pytorch"
  | "jax"
  | "tensorflow"
  | "keras-tensorflow"
  | "keras-jax"
  | "keras-torch"
  | "tfjs"
  | "nnlib"
  | "mlx";
