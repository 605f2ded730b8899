import { defineActivation, exp, expm1, log1p, log1pExp, sigmoid } from "@subgrad/spec";

export default defineActivation({
  name: "logSigmoid",
  title: "Logarithm of the logistic sigmoid",
  reference: "PyTorch, torch.nn.LogSigmoid; Mikolov et al. 2013, arXiv:1310.4546, where it is the objective",
  aliases: ["log_sigmoid", "logsigmoid", "LogSigmoid"],
  frameworks: {
    pytorch: ["torch.nn.functional.logsigmoid", "torch.nn.LogSigmoid"],
    jax: "jax.nn.log_sigmoid",
    keras: ["keras.activations.log_sigmoid", "keras.ops.log_sigmoid"],
    tfjs: "tf.logSigmoid",
    nnlib: ["logsigmoid", "logσ"],
  },
  forward: ({ x }) => -log1p(exp(-x)),
  derivative: ({ x }) => 1 / (1 + exp(x)),
  derivativeFromOutput: { formula: ({ y }) => -expm1(y) },
  // exp(−x) overflows on the left, where the function is still a number.
  stable: {
    forward: ({ x }) => -log1pExp(-x),
    derivative: ({ x }) => sigmoid(-x),
  },
});
