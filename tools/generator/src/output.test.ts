import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Output, changes, write } from "./output.ts";

const anHourAgo = new Date(Date.now() - 3_600_000);

/** A folder with the given files, all an hour old. */
function folderWith(files: { readonly [name: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), "subgrad-output-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
    utimesSync(join(folder, name), anHourAgo, anHourAgo);
  }
  return folder;
}

const output = (folder: string, files: { readonly [name: string]: string }): Output => ({
  folder,
  files: new Map(Object.entries(files)),
});

/** Every file under a folder with its text. */
function contents(folder: string): { [name: string]: string } {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

describe("changes", () => {
  test("are what is missing, what differs and what no spec asks for, by path", () => {
    const folder = folderWith({ "same.ts": "1", "old.ts": "2", "internal/orphan.ts": "3" });
    const found = changes(output(folder, { "same.ts": "1", "old.ts": "4", "internal/new.ts": "5" }));
    expect(found).toEqual([
      { kind: "missing", path: join(folder, "internal", "new.ts"), text: "5", found: "" },
      { kind: "orphan", path: join(folder, "internal", "orphan.ts") },
      { kind: "changed", path: join(folder, "old.ts"), text: "4", found: "2" },
    ]);
  });

  test("of a folder that is not there are all of its files", () => {
    const folder = join(folderWith({}), "gen");
    expect(changes(output(folder, { "a.ts": "1" })).map(({ kind }) => kind)).toEqual(["missing"]);
    expect(existsSync(folder)).toBe(false);
  });
});

describe("write", () => {
  test("makes the disk equal to the output and answers what it changed", () => {
    const folder = folderWith({ "same.ts": "1", "old.ts": "2", "internal/orphan.ts": "3" });
    const wanted = { "internal/new.ts": "5", "old.ts": "4", "same.ts": "1" };
    const written = write([output(folder, wanted)]);
    expect(contents(folder)).toEqual(wanted);
    expect(written.map(({ kind }) => kind)).toEqual(["missing", "orphan", "changed"]);
    expect(write([output(folder, wanted)])).toEqual([]);
  });

  test("leaves files alone that are right", () => {
    const folder = folderWith({ "same.ts": "1", "old.ts": "2" });
    write([output(folder, { "same.ts": "1", "old.ts": "3" })]);
    expect(statSync(join(folder, "same.ts")).mtime).toEqual(anHourAgo);
    expect(statSync(join(folder, "old.ts")).mtime).not.toEqual(anHourAgo);
  });

  test("removes what an earlier run left behind when it was killed", () => {
    const folder = folderWith({ "same.ts": "1", "same.ts.42.tmp": "half" });
    write([output(folder, { "same.ts": "1" })]);
    expect(Object.keys(contents(folder))).toEqual(["same.ts"]);
  });

  test("changes nothing in any folder where one file cannot be written", () => {
    const before = { "a.ts": "1", "orphan.ts": "2" };
    const [good, bad] = [
      folderWith(before),
      folderWith({ "b.ts": "3", blocked: "a file, where a folder is needed" }),
    ];
    const outputs = [
      output(good, { "a.ts": "new", "c.ts": "new" }),
      output(bad, { "b.ts": "new", "blocked/d.ts": "new" }),
    ];
    expect(() => write(outputs)).toThrow(/EEXIST|ENOTDIR/);
    expect(contents(good)).toEqual(before);
    expect(contents(bad)).toEqual({ "b.ts": "3", blocked: "a file, where a folder is needed" });
  });
});
