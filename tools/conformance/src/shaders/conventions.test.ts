import type { WgslFunction, WgslSwitch } from "@subgrad/wgsl";
import { expect, test } from "vitest";
import { conventionsOf } from "./conventions.ts";

const at = (elsewhere: WgslSwitch["elsewhere"] = {}): WgslSwitch => ({
  at: "0.0",
  left: "0.0",
  right: "1.0",
  use: "left",
  elsewhere,
});

const fn = (switches: WgslFunction["switches"]): WgslFunction => ({
  name: "act_f",
  code: "",
  parameters: [],
  dependencies: [],
  switches,
});

test("nothing is chosen where nothing switches", () => {
  expect(conventionsOf([fn({})])).toEqual([{}]);
});

test("frameworks are asked for where they are known for every function, and answer numbers", () => {
  const known = at({ pytorch: "mid", jax: 0.5, mlx: "left", nnlib: NaN });
  const found = conventionsOf([fn({ zero: known }), fn({ zero: at({ pytorch: 1, jax: "left", nnlib: 0 }) })]);
  const rules = ["left", "right", "mid", 0.25, "minNorm"];
  expect(found).toEqual([
    {},
    ...[...rules, "pytorch", "jax"].map((kinks) => ({ kinks })),
    { kinks: { zero: "mid" } },
  ]);
});

test("at a jump values are chosen; in the gradient of a parameter, sides", () => {
  const jump: WgslSwitch = { ...at(), jump: true };
  const gradient: WgslSwitch = { ...jump, slopes: ["0.0", "0.0"] };
  const chosen = conventionsOf([fn({ corner: jump }), fn({ corner: gradient })]);
  expect(chosen).toContainEqual({ jumps: "mid" });
  expect(chosen).not.toContainEqual({ jumps: "minNorm" });
  expect(chosen).toContainEqual({ kinks: { corner: "mid" } });
  expect(conventionsOf([fn({ corner: jump })])).not.toContainEqual({ kinks: "mid" });
});
