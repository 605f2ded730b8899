/** What a network's hidden units can be. */
import {
  leakyRelu,
  leakyReluBackward,
  prelu,
  preluBackward,
  preluParameterGradients,
  relu,
  reluBackward,
} from "@subgrad/batch";

/** An activation of `units` values per row, with whatever it learns itself. */
export interface Hidden {
  readonly learned: Float64Array;
  forward(z: Float64Array): Float64Array;
  backward(dh: Float64Array, z: Float64Array): { readonly dz: Float64Array; readonly learned: Float64Array };
}

export type HiddenName = "relu" | "leakyRelu" | "prelu";

const nothing = new Float64Array();

const kinds: { readonly [name in HiddenName]: (units: number) => Hidden } = {
  relu: () => ({
    learned: nothing,
    forward: (z) => relu(z),
    backward: (dh, z) => ({ dz: reluBackward(dh, z), learned: nothing }),
  }),
  leakyRelu: () => ({
    learned: nothing,
    forward: (z) => leakyRelu(z),
    backward: (dh, z) => ({ dz: leakyReluBackward(dh, z), learned: nothing }),
  }),
  // One slope for each unit.
  prelu: (units) => {
    const negativeSlope = new Float64Array(units).fill(0.25);
    const options = { negativeSlope, channels: units };
    return {
      learned: negativeSlope,
      forward: (z) => prelu(z, options),
      backward: (dh, z) => ({
        dz: preluBackward(dh, z, options),
        learned: preluParameterGradients(dh, z, options).negativeSlope,
      }),
    };
  },
};

export const createHidden = (name: HiddenName, units: number): Hidden => kinds[name](units);
