import { expect, test } from "vitest";
import { bend, modelOf, shelf } from "../fixtures.ts";
import { pictureOf } from "../documents.ts";

test("a picture is a file of its own, and the same each time", async () => {
  const model = await modelOf({ shelf });
  const svg = pictureOf("test", model, "shelf", []);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
  expect(svg).not.toMatch(/NaN|undefined|\d\.\d{3}/);
  expect(pictureOf("test", model, "shelf", [])).toBe(svg);
});

test("as many dots as there are answers and alternatives", async () => {
  const circles = (svg: string): number => svg.match(/<circle/g)?.length ?? 0;
  // Two jumps, in function and derivative, with a closed and an open dot each.
  expect(circles(pictureOf("test", await modelOf({ shelf }), "shelf", []))).toBe(8);
  expect(circles(pictureOf("test", await modelOf({ bend: bend(`"mid"`) }), "bend", []))).toBe(3);
});

test("formulas are text, not markup", async () => {
  expect(pictureOf("test", await modelOf({ shelf }), "shelf", [])).toContain("x &lt; −width ? x");
});

test("an unknown name is an error that lists the known ones", async () => {
  const model = await modelOf({ shelf });
  expect(() => pictureOf("plot", model, "self", [])).toThrow(
    "plot: there is no activation self, expected shelf",
  );
});
