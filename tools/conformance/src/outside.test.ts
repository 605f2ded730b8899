import { expect, test } from "vitest";
import { installationMessage } from "./outside.ts";

test("packages that cannot be installed are explained by the end of what was printed", () => {
  const output = `npm warn old\n${"\n  fetching\n".repeat(20)} ERR_PNPM_META_FETCH_FAIL  GET x: ENOTFOUND\n`;
  const lines = installationMessage("bench: no peers", output).split("\n");
  expect(lines[0]).toBe("bench: no peers");
  expect(lines.at(-1)).toBe("  ERR_PNPM_META_FETCH_FAIL  GET x: ENOTFOUND");
  expect(lines).toHaveLength(9);
  expect(installationMessage("bench: no peers", "npm warn old\n")).toBe("bench: no peers");
});
