/** Every function where shaders are used: what a host makes of it is what a compiler gets. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createViteServer } from "vitest/node";
import { type ShaderProcess, startShaderProcess } from "../../conformance/src/adapters/wgsl/client.ts";
import { node } from "../../conformance/src/adapters/wgsl/process.ts";
import { exampleShaders, type HostedShader, hostedShaders, installHosts } from "./hosts.ts";
import { type Consumer, installPackages } from "./install.ts";
import { specifiedActivations } from "./workspace.ts";

let consumer: Consumer;
let shaders: readonly HostedShader[];
let tint: ShaderProcess;
beforeAll(async () => {
  consumer = await installPackages();
  installHosts(consumer.folder);
  shaders = await hostedShaders(consumer.folder);
  // It compiles without running.
  tint = await startShaderProcess({}, node("backend=null"));
});
afterAll(async () => {
  await tint?.stop();
  consumer?.dispose();
});

/** What the compiler says of those that it refuses. */
async function refusals(texts: readonly (readonly [title: string, code: string])[]): Promise<string[]> {
  const answers = await Promise.allSettled(
    texts.map(([, code]) => tint.compile({ code, entryPoints: entryPointsIn(code) })),
  );
  return answers.flatMap((answer, i) =>
    answer.status === "rejected" ? [`${texts[i]![0]}: ${String(answer.reason)}`] : [],
  );
}

const entryPointsIn = (code: string): string[] =>
  [...code.matchAll(/@compute[^{]*?\bfn (\w+)/g)].map(([, name]) => name!);

describe.each(["babylon", "three", "typegpu", "wesl"])("%s", (host) => {
  const own = (): HostedShader[] => shaders.filter((one) => one.host === host);

  test("takes every function, and loses none", () => {
    const lost = own().flatMap(({ functions, code }) =>
      functions.filter((name) => !new RegExp(`\\bfn ${name} ?\\(`).test(code)),
    );
    expect(lost).toEqual([]);
    expect(own().length).toBeGreaterThan(0.8 * specifiedActivations().length);
  });

  test("hands a compiler what it accepts", async () => {
    expect(await refusals(own().map(({ name, code }) => [name, code]))).toEqual([]);
  });
});

test("files of every activation compile", async () => {
  const { folder } = consumer.packages.find(({ name }) => name === "@subgrad/wgsl")!;
  const generated = join(folder, "dist/gen");
  const files = readdirSync(generated).filter((file) => file.endsWith(".wgsl"));
  expect(files).toEqual(expect.arrayContaining(specifiedActivations().map((name) => `${name}.wgsl`)));
  expect(await refusals(files.map((file) => [file, readFileSync(join(generated, file), "utf8")]))).toEqual(
    [],
  );
});

describe("the examples", () => {
  test("make shaders that compile", async () => {
    const examples = Object.entries(await exampleShaders(consumer.folder));
    expect(examples.filter(([, code]) => !/\bfn act_gelu ?\(/.test(code))).toEqual([]);
    expect(await refusals(examples)).toEqual([]);
  });

  test("import a file with Vite", async () => {
    const server = await createViteServer({
      root: consumer.folder,
      server: { middlewareMode: true, ws: false },
    });
    try {
      const { shader } = (await server.ssrLoadModule("/raw.js")) as { shader: string };
      expect(await refusals([["raw", shader]])).toEqual([]);
    } finally {
      await server.close();
    }
  });
});
