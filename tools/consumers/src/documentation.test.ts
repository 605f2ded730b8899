/** The examples in the documentation compile, run and tell the truth. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Fence, examplesOf } from "./fences.ts";
import { type Consumer, installPackages } from "./install.ts";
import { falseClaims } from "./run-example.ts";
import { typeErrors } from "./types.ts";
import { publishedPackages, root } from "./workspace.ts";

const READMES = publishedPackages().map(({ directory }) => `${directory}/README.md`);
const EXAMPLES = ["README.md", "CONTRIBUTING.md", "docs/kinks.md", ...READMES].flatMap(read);

function read(document: string): Fence[] {
  const path = join(root, document);
  return existsSync(path) ? examplesOf(document, readFileSync(path, "utf8")) : [];
}

let consumer: Consumer;
beforeAll(async () => {
  consumer = await installPackages();
});
afterAll(() => consumer?.dispose());

test.each(READMES)("%s has an example", (readme) => {
  expect(EXAMPLES.filter(({ place }) => place.startsWith(`${readme}:`))).not.toEqual([]);
});

test("the examples compile", async () => {
  const sources = Object.fromEntries(
    EXAMPLES.map(({ place, code }) => [`${place.replaceAll(/\W/g, "-")}.ts`, code]),
  );
  expect(await typeErrors(consumer.folder, { resolution: "nodenext", sources, lib: ["ES2022", "DOM"] })).toBe(
    "",
  );
});

describe("the examples run, and print what they claim", () => {
  test.each(EXAMPLES.filter(({ runs }) => runs))("$place", async ({ code }) => {
    expect(await falseClaims(consumer.folder, code)).toEqual([]);
  });
});
