import { describe, expect, test } from "vitest";
import { answerAt } from "./answer.ts";
import type { WgslSwitch } from "./types.ts";

const kink: WgslSwitch = { at: "0.0", left: "alpha", right: "1.0", use: "left" };

describe("a slope or a value", () => {
  test.each([
    ["left", "alpha"],
    ["right", "1.0"],
    ["mid", "0.5 * (alpha) + 0.5 * (1.0)"],
    ["minNorm", "clamp(0.0, min(alpha, 1.0), max(alpha, 1.0))"],
    [0.7, "0.7"],
  ] as const)("%s is %s", (rule, text) => {
    expect(answerAt(kink, rule)).toBe(text);
  });

  test("an expression is itself", () => {
    expect(answerAt(kink, { expression: "1.0 + alpha" })).toBe("1.0 + alpha");
  });
});

describe("a parameter gradient", () => {
  const gradient: WgslSwitch = { ...kink, left: "x_l", right: "x_r", slopes: ["alpha", "1.0"] };

  test.each([
    ["left", "x_l"],
    ["right", "x_r"],
    ["mid", "0.5 * (x_l) + 0.5 * (x_r)"],
    [0.5, "act_fn_weigh(0.5, alpha, 1.0, x_l, x_r, x_l)"],
    ["minNorm", "act_fn_weigh(clamp(0.0, min(alpha, 1.0), max(alpha, 1.0)), alpha, 1.0, x_l, x_r, x_l)"],
  ] as const)("%s is %s", (rule, text) => {
    expect(answerAt(gradient, rule)).toBe(text);
  });

  test("keeps the side of the default where a slope has no weight", () => {
    expect(answerAt({ ...gradient, use: "right" }, 0.5)).toBe("act_fn_weigh(0.5, alpha, 1.0, x_l, x_r, x_r)");
    expect(answerAt({ ...gradient, use: 0.25 }, 0.5)).toBe(
      "act_fn_weigh(0.5, alpha, 1.0, x_l, x_r, act_fn_weigh(0.25, alpha, 1.0, x_l, x_r, x_l))",
    );
  });

  test("has no weights at a jump, but sides", () => {
    const jump: WgslSwitch = { ...gradient, use: "right", jump: true };
    expect(answerAt(jump, "left")).toBe("x_l");
    expect(answerAt(jump, "mid")).toBe("0.5 * (x_l) + 0.5 * (x_r)");
    expect(answerAt(jump, 0.5)).toBe("x_r");
    expect(answerAt(jump, "minNorm")).toBe("x_r");
  });
});
