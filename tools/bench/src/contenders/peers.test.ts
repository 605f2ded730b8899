import { describe, expect, test } from "vitest";
import { installationMessage, loadPeer, versionOf } from "./peers.ts";

describe("peers", () => {
  test("have pinned versions", () =>
    expect(versionOf("onnxruntime-web")).toMatch(/^onnxruntime-web \d+\.\d+\.\d+$/));

  test("that cannot be loaded are named, with the remedy", () =>
    expect(() => loadPeer("@subgrad/no-such-package")).toThrow(
      /^bench: @subgrad\/no-such-package could not be loaded: .*\n--no-peers measures without it$/,
    ));

  test("that cannot be installed are explained by the end of what was printed", () => {
    const output = `npm warn old\n${"\n  fetching\n".repeat(20)} ERR_PNPM_META_FETCH_FAIL  GET x: ENOTFOUND\n`;
    const lines = installationMessage(output).split("\n");
    expect(lines[0]).toMatch(/^bench: the other libraries could not be installed; .*--no-peers/);
    expect(lines.at(-1)).toBe("  ERR_PNPM_META_FETCH_FAIL  GET x: ENOTFOUND");
    expect(lines).toHaveLength(9);
    expect(installationMessage("npm warn old\n").split("\n")).toHaveLength(1);
  });
});
