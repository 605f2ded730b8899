import { describe, expect, test } from "vitest";
import { FUNCTIONS, LENGTHS } from "./functions.ts";
import { readOptions } from "./options.ts";

describe("options", () => {
  test("default to everything", () => {
    expect(readOptions([])).toEqual({
      functions: FUNCTIONS,
      lengths: LENGTHS,
      peers: true,
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

  test.each([
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
