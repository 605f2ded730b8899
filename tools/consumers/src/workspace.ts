/** The workspace as this tool sees it: its root, and the packages in it that are published. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What we read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly packageManager?: string;
  readonly license?: string;
  readonly repository?: { readonly url: string; readonly directory: string };
  readonly exports?: unknown;
  readonly dependencies?: { readonly [name: string]: string };
  readonly peerDependencies?: { readonly [name: string]: string };
}

export interface PublishedPackage {
  readonly name: string;
  /** Relative to the root. */
  readonly directory: string;
}

export const root = fileURLToPath(new URL("../../..", import.meta.url));

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

export function publishedPackages(): PublishedPackage[] {
  return readdirSync(join(root, "packages"))
    .map((folder) => `packages/${folder}`)
    .filter((directory) => existsSync(join(root, directory, "package.json")))
    .map((directory) => ({ directory, manifest: readManifest(join(root, directory)) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ directory, manifest }) => ({ directory, name: manifest.name }));
}

/** The names of the specs in `specs/activations`, which are the names of what they specify. */
export function specifiedActivations(): string[] {
  return readdirSync(join(root, "specs/activations"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
}
