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

beforeAll(async () => {
  consumer = await installPackages();
  program = writeProgram(consumer.folder, "answers");
  here = await answersOf(process.execPath);
  hereInJavaScript = await answersOf(process.execPath, "js");
});
afterAll(() => consumer?.dispose());

test("here there are vectors, and they answer otherwise than JavaScript", () => {
  expect([here.backend, hereInJavaScript.backend]).toEqual(["wasm-simd", "js"]);
  expect(here.hashes).not.toEqual(hereInJavaScript.hashes);
  expect(new Set(Object.values(here.hashes)).size).toBeGreaterThan(400);
});

// Both engines are packaged for this system only.
describe.runIf(process.platform === "linux" && process.arch === "x64")("the same bits", () => {
  test("in the newest Node", async () => {
    const { engine, backend, hashes } = await answersOf(await installNode(emptyFolder("newest")));
    expect(engine).not.toBe(here.engine);
    expect(backend).toBe("wasm-simd");
    expect(hashes).toEqual(here.hashes);
  });

  describe("in Chromium", () => {
    let chromium: Chromium;
    let script: string;
    beforeAll(async () => {
      chromium = await unpackChromium(emptyFolder("chromium"));
      script = await bundleProgram(consumer.folder, program);
    });
    const posted = async (page: object): Promise<Answers> =>
      JSON.parse(await postedBy(chromium, { script, ...page })) as Answers;

    test("on an ordinary page", async () => {
      const { engine, backend, hashes } = await posted({});
      expect(engine).toMatch(/Chrome/);
      expect(backend).toBe("wasm-simd");
      expect(hashes).toEqual(here.hashes);
    });

    test("on a page whose content security policy forbids WebAssembly, as in JavaScript", async () => {
      const { backend, hashes } = await posted({ policy: POLICY });
      expect(backend).toBe("js");
      expect(hashes).toEqual(hereInJavaScript.hashes);
    });

    test("on a page that allows it", async () => {
      const policy = `${POLICY}; script-src 'self' 'wasm-unsafe-eval'`;
      expect((await posted({ policy })).backend).toBe("wasm-simd");
    });
  });
});
