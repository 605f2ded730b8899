/** The same tarballs on several engines: the same bits. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answers } from "../../programs/answers.ts";
import { runOrThrow } from "../command.ts";
import { type Consumer, installPackages } from "../install.ts";
import { writeProgram } from "../programs.ts";
import { type Chromium, unpackChromium } from "./chromium.ts";
import { installNode } from "./node.ts";
import { bundleProgram, postedBy } from "./page.ts";

/** As pages have it whose scripts may come from their own server alone. */
const POLICY = "default-src 'self'";

/** What all engines of today have, and what newer ones do. */
const COMMON = "wasm-simd";
const BEST = "wasm-relaxed-simd";

let consumer: Consumer;
let program: string;
let here: Answers;
let hereInJavaScript: Answers;

const answersOf = async (node: string, ...args: string[]): Promise<Answers> =>
  JSON.parse(await runOrThrow(node, [program, ...args], consumer.folder)) as Answers;

function emptyFolder(name: string): string {
  const folder = join(consumer.folder, name);
  mkdirSync(folder);
  return folder;
}

/** What two engines answer differently. */
const differences = (one: Answers, other: Answers): string[] =>
  Object.keys(one.hashes).filter((name) => one.hashes[name] !== other.hashes[name]);

beforeAll(async () => {
  consumer = await installPackages();
  program = writeProgram(consumer.folder, "answers");
  here = await answersOf(process.execPath, COMMON);
  hereInJavaScript = await answersOf(process.execPath, "js");
});
afterAll(() => consumer?.dispose());

test("here vectors answer otherwise than JavaScript, in Float32Arrays alone", () => {
  expect([here.backend, hereInJavaScript.backend]).toEqual([COMMON, "js"]);
  const different = differences(here, hereInJavaScript);
  expect(different).not.toEqual([]);
  expect(different.filter((name) => !name.includes("Float32Array"))).toEqual([]);
  expect(new Set(Object.values(here.hashes)).size).toBeGreaterThan(400);
});

// Both engines are packaged for this system only.
describe.runIf(process.platform === "linux" && process.arch === "x64")("the same bits", () => {
  let newest: Answers;
  let newestBest: Answers;
  let chromium: Chromium;
  let script: string;
  beforeAll(async () => {
    const node = await installNode(emptyFolder("newest"));
    newest = await answersOf(node, COMMON);
    newestBest = await answersOf(node);
    chromium = await unpackChromium(emptyFolder("chromium"));
    script = await bundleProgram(consumer.folder, program);
  });
  const posted = async (page: object): Promise<Answers> =>
    JSON.parse(await postedBy(chromium, { script, ...page })) as Answers;

  test("in the newest Node", () => {
    expect(newest.engine).not.toBe(here.engine);
    expect(newest.backend).toBe(COMMON);
    expect(differences(newest, here)).toEqual([]);
  });

  test("in Chromium", async () => {
    const page = await posted({ query: COMMON });
    expect(page.engine).toMatch(/Chrome/);
    expect(page.backend).toBe(COMMON);
    expect(differences(page, here)).toEqual([]);
  });

  test("with the best that the two have, which only Float32Arrays can tell", async () => {
    const page = await posted({});
    expect([newestBest.backend, page.backend]).toEqual([BEST, BEST]);
    expect(differences(page, newestBest)).toEqual([]);
    expect(differences(page, here).filter((name) => !name.includes("Float32Array"))).toEqual([]);
  });

  test("on a page whose content security policy forbids WebAssembly, as in JavaScript", async () => {
    const page = await posted({ policy: POLICY });
    expect(page.backend).toBe("js");
    expect(differences(page, hereInJavaScript)).toEqual([]);
  });

  test("on a page whose policy allows it, as on others", async () => {
    const policy = `${POLICY}; script-src 'self' 'wasm-unsafe-eval'`;
    const page = await posted({ policy });
    expect(page.backend).toBe(BEST);
    expect(differences(page, newestBest)).toEqual([]);
  });
});
