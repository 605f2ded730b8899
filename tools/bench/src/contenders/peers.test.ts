import { describe, expect, test } from "vitest";
import { loadPeer, versionOf } from "./peers.ts";

describe("peers", () => {
  test("have pinned versions", () =>
    expect(versionOf("onnxruntime-web")).toMatch(/^onnxruntime-web \d+\.\d+\.\d+$/));

  test("that cannot be loaded are named, with the remedy", () =>
    expect(() => loadPeer("@subgrad/no-such-package")).toThrow(
      /^bench: @subgrad\/no-such-package could not be loaded: .*\n--no-peers measures without it$/,
    ));
});
