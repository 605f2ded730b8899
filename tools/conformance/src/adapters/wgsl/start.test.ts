import { join } from "node:path";
import { expect, test } from "vitest";
import { startShaderProcess } from "./client.ts";
import { node } from "./process.ts";
import { orExplain } from "./start.ts";
import { swiftshaderEnvironment, unpackSwiftshader } from "./swiftshader.ts";

const environment = swiftshaderEnvironment(unpackSwiftshader());
const setting = { title: "SwiftShader" };

test("says which driver was looked for where there is none", async () => {
  const driver = join("/nowhere", "driver.json");
  const broken = { ...environment, VK_ICD_FILENAMES: driver, VK_DRIVER_FILES: driver };
  await expect(
    orExplain({ ...setting, environment: broken, remedy: "unpack it again" }, node(), startShaderProcess),
  ).rejects.toThrow(
    `WebGPU on SwiftShader does not start: WebGPU finds no adapter (LD_LIBRARY_PATH=${environment["LD_LIBRARY_PATH"]}, ` +
      `VK_ICD_FILENAMES=${driver}, VK_DRIVER_FILES=${driver}); unpack it again`,
  );
});

test("shows what a process said that did not come up", async () => {
  const broken = { ...environment, NODE_OPTIONS: "--no-such-option" };
  await expect(
    orExplain({ ...setting, environment: broken, remedy: "fix it" }, node(), startShaderProcess),
  ).rejects.toThrow(/ended with status 9[^]*no-such-option[^]*; fix it/);
});
