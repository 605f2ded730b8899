/** Frameworks whose answers at kinks the specs record. Keras answers by what lies beneath it. */
export const frameworks = [
  "pytorch",
  "jax",
  "tensorflow",
  "keras-tensorflow",
  "keras-jax",
  "keras-torch",
  "tfjs",
  "nnlib",
  "mlx",
] as const;

export type Framework = (typeof frameworks)[number];

/** "pytorch" of "pytorch@2.6" */
export const withoutVersion = (profile: string): string => profile.split("@")[0]!;

/** Whether a rule is the name of a framework, of whatever version. */
export function isFramework(rule: unknown): rule is string {
  return typeof rule === "string" && frameworks.some((name) => name === withoutVersion(rule));
}
