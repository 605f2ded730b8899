/** Documents and the disk. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Documents } from "./documents.ts";
import { unifiedDiff } from "./generator.ts";

export interface Change {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** How the disk differs from what it ought to hold. */
export function changes(root: string, documents: Documents): Change[] {
  return [...documents].flatMap(([path, after]) => {
    const file = join(root, path);
    const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    return before === after ? [] : [{ path, before, after }];
  });
}

export function apply(root: string, { path, after }: Change): void {
  const file = join(root, path);
  if (after === undefined) return rmSync(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, after);
}

export function describeChange({ path, before, after }: Change): string {
  return after === undefined
    ? `${path}: nothing makes or shows it any more\n`
    : unifiedDiff(path, before ?? "", after);
}
