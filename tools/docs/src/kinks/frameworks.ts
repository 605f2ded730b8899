/** The frameworks whose answers the specs record, in the order of the documentation. */
import { type Model, functionsOfElements, withoutVersion } from "../generator.ts";

/** Keras answers what the framework beneath it does, with formulas of its own. */
const backends: ReadonlyMap<string, string> = new Map([
  ["keras-tensorflow", "TensorFlow"],
  ["keras-jax", "JAX"],
  ["keras-torch", "PyTorch"],
]);

const names: ReadonlyMap<string, string> = new Map([
  ["pytorch", "PyTorch"],
  ["jax", "JAX"],
  ["tensorflow", "TensorFlow"],
  ...[...backends].map(([profile, backend]) => [profile, `Keras on ${backend}`] as const),
  ["tfjs", "TF.js"],
  ["nnlib", "NNlib"],
  ["mlx", "MLX"],
]);

/** Everything that specs have an entry for, a version beside its framework. */
export function profilesOf(model: Model): string[] {
  const kinks = functionsOfElements(model).flatMap((activation) => activation.kinks);
  const recorded = [...new Set(kinks.flatMap(({ elsewhere }) => Object.keys(elsewhere)))].sort();
  return [...names.keys()].flatMap((framework) =>
    recorded.filter((profile) => withoutVersion(profile) === framework),
  );
}

/** In words: the backends of Keras share the word, and are left out where they agree. */
export function frameworkNames(profiles: readonly string[]): string[] {
  const keras = profiles.filter((profile) => backends.has(profile));
  const together = keras.map((profile) => backends.get(profile)).join(" and ");
  return profiles.flatMap((profile) => {
    if (!backends.has(profile)) return [nameOf(profile)];
    if (profile !== keras[0]) return [];
    return [keras.length === backends.size ? "Keras" : `Keras on ${together}`];
  });
}

/** "PyTorch 2.6" */
function nameOf(profile: string): string {
  const [framework, version] = profile.split("@");
  return [names.get(framework!)!, ...(version === undefined ? [] : [version])].join(" ");
}
