import { readFileSync } from "node:fs";
import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { bend, leaky, modelOf, shelf } from "../fixtures.ts";
import { allFacts } from "../generator.ts";
import { fillRegions } from "../regions.ts";
import { factsRows } from "./facts-table.ts";

const page = new URL("../../../../docs/facts.html", import.meta.url);

/** The page with these functions, and its script run. */
async function open(specs: { readonly [name: string]: string }) {
  const model = await modelOf(specs);
  const facts = await allFacts(model);
  const text = fillRegions("facts.html", readFileSync(page, "utf8"), {
    factsRows: () => factsRows({ model, facts }),
  });
  const { document } = new Window({
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  });
  document.write(text);
  const names = (): (string | null)[] =>
    [...document.querySelectorAll("tbody tr:not([hidden]) th")].map((cell) => cell.getAttribute("data-key"));
  const click = (heading: string): void =>
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent === heading)!.click();
  return { document, names, click };
}

test("a heading sorts by size, and once more the other way round", async () => {
  const { names, click } = await open({ shelf, bend: bend(`"mid"`), leaky: leaky("") });
  click("function");
  expect(names()).toEqual(["bend", "leaky", "shelf"]);
  click("function");
  expect(names()).toEqual(["shelf", "leaky", "bend"]);
  click("Lipschitz");
  expect(names().at(-1)).toBe("shelf"); // none
});

test("what is not known comes last in either direction", async () => {
  const { document, names, click } = await open({ shelf, bend: bend(`"mid"`), leaky: leaky("") });
  const row = document.querySelector('[data-key="shelf"]')!.parentElement!;
  for (const cell of row.querySelectorAll("td")) cell.dataset.key = "";
  click("smooth");
  expect(names().at(-1)).toBe("shelf");
  click("smooth");
  expect(names().at(-1)).toBe("shelf");
});

test("typing leaves the rows that contain the words", async () => {
  const { document, names } = await open({ shelf, bend: bend(`"mid"`), leaky: leaky("") });
  const input = document.querySelector("input")!;
  input.value = "JUMPS";
  input.dispatchEvent(new document.defaultView!.Event("input"));
  expect(names()).toEqual(["shelf"]);
});

test("a class of smoothness is found by the letters of its superscript", async () => {
  const { document, names } = await open({ shelf, bend: bend(`"mid"`) });
  const input = document.querySelector("input")!;
  expect(input.placeholder).toContain("C1");
  input.value = "C0";
  input.dispatchEvent(new document.defaultView!.Event("input"));
  expect(names()).toEqual(["bend"]);
});
