/** A fully connected layer: y = x · Wᵀ + b, for rows of x. */
export interface Dense {
  readonly inputs: number;
  readonly outputs: number;
  /** One row of `inputs` numbers for each output. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** The gradients of a layer's numbers. */
export type DenseGradient = Pick<Dense, "weights" | "bias">;

/** Symmetric weights of variance 2 / inputs (He et al. 2015), which keeps the size of what relu lets through. */
export function createDense(inputs: number, outputs: number, random: () => number): Dense {
  const bound = Math.sqrt(6 / inputs);
  return {
    inputs,
    outputs,
    weights: Float64Array.from({ length: inputs * outputs }, () => bound * (2 * random() - 1)),
    bias: new Float64Array(outputs),
  };
}

export function denseForward({ inputs, outputs, weights, bias }: Dense, x: Float64Array): Float64Array {
  const rows = x.length / inputs;
  const y = new Float64Array(rows * outputs);
  for (let row = 0; row < rows; row++) {
    for (let output = 0; output < outputs; output++) {
      const [from, at] = [output * inputs, row * inputs];
      let sum = bias[output]!;
      for (let i = 0; i < inputs; i++) sum += weights[from + i]! * x[at + i]!;
      y[row * outputs + output] = sum;
    }
  }
  return y;
}

export function denseBackward({ inputs, outputs }: Dense, dy: Float64Array, x: Float64Array): DenseGradient {
  const weights = new Float64Array(inputs * outputs);
  const bias = new Float64Array(outputs);
  for (let row = 0; row < x.length / inputs; row++) {
    for (let output = 0; output < outputs; output++) {
      const slope = dy[row * outputs + output]!;
      bias[output]! += slope;
      // Many units are off, and then there is nothing to add.
      if (slope === 0) continue;
      const [to, at] = [output * inputs, row * inputs];
      for (let i = 0; i < inputs; i++) weights[to + i]! += slope * x[at + i]!;
    }
  }
  return { weights, bias };
}

/** The gradient of x. */
export function denseInputGradient({ inputs, outputs, weights }: Dense, dy: Float64Array): Float64Array {
  const rows = dy.length / outputs;
  const dx = new Float64Array(rows * inputs);
  for (let row = 0; row < rows; row++) {
    for (let output = 0; output < outputs; output++) {
      const slope = dy[row * outputs + output]!;
      const [from, at] = [output * inputs, row * inputs];
      for (let i = 0; i < inputs; i++) dx[at + i]! += slope * weights[from + i]!;
    }
  }
  return dx;
}
