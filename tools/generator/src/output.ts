/**
 * Generated files and the disk. Files are written under another name and renamed, and only after every emitter
 * has finished: an error leaves the old output as it was.
 * @module
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Files } from "./emit/files.ts";

/** Everything that belongs into one folder; what else lies there is an orphan. */
export interface Output {
  readonly folder: string;
  readonly files: Files;
}

export type Change =
  | {
      readonly kind: "missing" | "changed";
      readonly path: string;
      readonly text: string;
      readonly found: string;
    }
  | { readonly kind: "orphan"; readonly path: string };

/** How the disk differs from an output, sorted by path. */
export function changes(output: Output): Change[] {
  const differing = [...output.files].flatMap(([name, text]): Change[] => {
    const path = join(output.folder, name);
    if (!existsSync(path)) return [{ kind: "missing", path, text, found: "" }];
    const found = readFileSync(path, "utf8");
    return found === text ? [] : [{ kind: "changed", path, text, found }];
  });
  const orphans = filesUnder(output.folder)
    .filter((path) => !output.files.has(relative(output.folder, path).replaceAll("\\", "/")))
    .map((path): Change => ({ kind: "orphan", path }));
  return [...differing, ...orphans].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Makes the disk equal to the outputs; answers what had to change. */
export function write(outputs: readonly Output[]): Change[] {
  const all = outputs.flatMap(changes);
  const temporary = (path: string): string => `${path}.${process.pid}.tmp`;
  const texts = all.filter((change) => change.kind !== "orphan");
  try {
    for (const { path, text } of texts) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary(path), text);
    }
    for (const { path } of texts) renameSync(temporary(path), path);
  } finally {
    for (const { path } of texts) rmSync(temporary(path), { force: true });
  }
  for (const change of all) if (change.kind === "orphan") rmSync(change.path);
  return all;
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
