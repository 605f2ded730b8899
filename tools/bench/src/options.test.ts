import { describe, expect, test } from "vitest";
import { FUNCTIONS, LENGTHS } from "./functions.ts";
import { readOptions } from "./options.ts";

describe("options", () => {
  test("default to everything", () => {
    expect(readOptions([])).toEqual({
      functions: FUNCTIONS,
      lengths: LENGTHS,
      peers: true,
      gpu: false,
      device: "swiftshader",
      quick: false,
      docs: false,
      report: undefined,
      help: false,
    });
  });

  test("narrow the run", () => {
    const args = ["--function", "elu", "--function", "relu", "--length", "1e3", "--quick", "--no-peers"];
    const options = readOptions([...args, "--report", "here", "--docs"]);
    expect(options).toMatchObject({ lengths: [1000], peers: false, quick: true, docs: true, report: "here" });
    expect(options.functions.map(({ name }) => name)).toEqual(["elu", "relu"]);
  });

  test("ask a GPU for one length, which depends on what it is", () => {
    expect(readOptions(["--gpu"])).toMatchObject({ gpu: true, device: "swiftshader", lengths: [1e6] });
    expect(readOptions(["--gpu", "--device", "default"])).toMatchObject({
      device: "default",
      lengths: [16e6],
    });
    expect(readOptions(["--gpu", "--length", "64"]).lengths).toEqual([64]);
  });

  test.each([
    [["--gpu", "--length", "8", "--length", "16"], "--length is given 2 times, expected once"],
    [["--gpu", "--device", "tpu"], "--device is tpu, expected one of swiftshader, lavapipe, default"],
    [["--function", "step"], "--function is step, expected one of relu, leakyRelu"],
    [["--length", "0"], "--length is 0, expected a whole number from 1"],
    [["--length", "many"], "--length is many, expected a whole number from 1"],
    [["--length", "1.5"], "--length is 1.5, expected a whole number from 1"],
    [["--length", "1e9"], "--length is 1e9, expected a whole number from 1 to 16777216"],
    [["--fast"], "--fast"],
    [["relu"], "relu"],
  ])("%j is refused", (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
