/** What can be imported from a package, by its `exports` and its files. */

/** One importable path: "@scope/name" or "@scope/name/elu". */
export interface Entry {
  readonly specifier: string;
  /** "." or "./elu". */
  readonly subpath: string;
  /** The file behind it, relative to the package: "dist/elu.js". */
  readonly file: string;
}

/** Every entry, patterns expanded over the files that are there, in order of their subpaths. */
export function entriesOf(name: string, exports: unknown, files: readonly string[]): Entry[] {
  const targets = Object.entries(exports as { readonly [key: string]: unknown })
    .map(([key, target]) => ({ key, target: defaultTarget(target) }))
    .sort((a, b) => comparePatterns(a.key, b.key));
  const entries = targets.flatMap(({ key, target }) => {
    if (target === undefined) return [];
    const found = key.includes("*") ? expand(key, target, files) : [{ subpath: key, file: target }];
    return found.filter(({ subpath }) => targets.find((each) => matches(each.key, subpath))?.key === key);
  });
  return entries
    .map(({ subpath, file }) => ({
      specifier: name + subpath.slice(1),
      subpath,
      file: file.slice("./".length),
    }))
    .sort((a, b) => (a.subpath < b.subpath ? -1 : 1));
}

/** The entries that are JavaScript modules. */
export function modulesOf(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ file }) => file.endsWith(".js"));
}

function defaultTarget(target: unknown): string | undefined {
  if (typeof target === "string") return target;
  return (target as { readonly default: string } | null)?.default;
}

/** Node's PATTERN_KEY_COMPARE, with the keys without a star before all others. */
function comparePatterns(a: string, b: string): number {
  const base = (key: string) => (key.includes("*") ? key.indexOf("*") : Infinity);
  return base(a) === base(b) ? b.length - a.length : base(b) - base(a);
}

function matches(key: string, subpath: string): boolean {
  const [prefix = "", suffix] = key.split("*");
  if (suffix === undefined) return key === subpath;
  return subpath.length >= key.length && subpath.startsWith(prefix) && subpath.endsWith(suffix);
}

function expand(key: string, target: string, files: readonly string[]): { subpath: string; file: string }[] {
  const [prefix = "", suffix = ""] = target.split("*");
  return files
    .map((file) => `./${file}`)
    .filter((file) => file.startsWith(prefix) && file.endsWith(suffix))
    .map((file) => ({
      file,
      subpath: key.replace("*", file.slice(prefix.length, file.length - suffix.length)),
    }));
}
