/** Numbers that no branch predictor can learn, the same in every run. */

/** Uniform in [0, 1): Marsaglia's xorshift with 32 bits (2003, Xorshift RNGs). */
export function createUniform(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Box & Muller's transform; 1 − u is never 0. */
export function createNormal(seed: number, deviation: number): () => number {
  const uniform = createUniform(seed);
  return () => deviation * Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
