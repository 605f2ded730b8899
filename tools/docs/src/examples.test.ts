/** The specs in the documentation are specs: the generator accepts them beside the vocabulary. */
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { rootWith } from "./fixtures.ts";
import { type Model, loadModel } from "./generator.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

const specsIn = (document: string): string[] =>
  [...readFileSync(join(repository, document), "utf8").matchAll(/^```ts\n([^]*?)^```$/gm)]
    .map(([, code]) => code!)
    .filter((code) => code.includes("export default defineActivation("));

/** What the generator makes of specs beside the real vocabulary. */
function load(specs: { readonly [name: string]: string }): Promise<Model> {
  const root = rootWith(specs);
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(repository, "specs/intrinsics"), join(root, "specs/intrinsics"), { recursive: true });
  return loadModel(join(root, "specs"));
}

const nameOf = (spec: string): string => /^ {2}name: "(\w+)"/m.exec(spec)![1]!;

test.each(["README.md", "CONTRIBUTING.md", "packages/spec/README.md"])(
  "the specs in %s are accepted",
  async (document) => {
    const specs = specsIn(document);
    expect(specs).not.toEqual([]);
    const { activations } = await load(Object.fromEntries(specs.map((spec) => [nameOf(spec), spec])));
    expect(activations.map(({ name }) => name)).toEqual(specs.map(nameOf).sort());
  },
);

test("the error in README.md is what the generator says without kinks", async () => {
  const [spec] = specsIn("README.md");
  const incomplete = spec!.replace(/^ {2}kinks: [^]*?^ {2}\},\n/m, "");
  const [, message] = /^```text\n([^]*?)\n```$/m.exec(readFileSync(join(repository, "README.md"), "utf8"))!;
  await expect(load({ [nameOf(spec!)]: incomplete })).rejects.toThrow(message!);
});
