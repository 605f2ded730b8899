/** The libraries and formats whose names the specs record, as people write them, in the order of documentation. */
export const frameworkNames: ReadonlyMap<string, string> = new Map([
  ["pytorch", "PyTorch"],
  ["jax", "JAX"],
  ["keras", "Keras"],
  ["tfjs", "TensorFlow.js"],
  ["onnx", "ONNX"],
  ["webnn", "WebNN"],
  ["nnlib", "NNlib"],
]);
