/** What there is to compare: a row for each function of one number, as Markdown and as a page that sorts. */
import type { Facts } from "../generator.ts";
import { allOf } from "../report.ts";
import { escapeCell, table } from "../tables.ts";
import { classText, lipschitzText, rangeText, saturationText } from "./facts-text.ts";
import { type Sources, thumbnails } from "./page.ts";

interface Column {
  readonly head: string;
  readonly text: (facts: Facts) => string | undefined;
  /** What rows are sorted by; by default the text. */
  readonly key?: (facts: Facts) => number | undefined;
}

const columns: readonly Column[] = [
  { head: "range", text: rangeText, key: ({ range }) => range?.[0] },
  { head: "monotone", text: ({ monotone }) => monotone },
  { head: "curvature", text: ({ curvature }) => curvature },
  { head: "symmetry", text: ({ symmetry }) => (symmetry === "none" ? undefined : symmetry) },
  { head: "saturates", text: saturationText },
  {
    head: "smooth",
    text: classText,
    key: ({ smoothness }) => Math.min(Infinity, ...smoothness.map(({ order }) => order)),
  },
  {
    head: "Lipschitz",
    text: ({ lipschitz }) => (lipschitz === undefined ? undefined : lipschitzText(lipschitz)),
    key: ({ lipschitz }) => (lipschitz === "none" ? Infinity : lipschitz),
  },
  { head: "self-gated", text: ({ selfGated }) => (selfGated ? "yes" : undefined) },
];

type Compared = Pick<Sources, "model" | "facts">;

interface Row {
  readonly name: string;
  readonly picture: string;
  readonly own: Facts;
}

const rowsOf = ({ model, facts }: Compared): Row[] =>
  allOf(model).flatMap((activation) => {
    const own = facts.get(activation.name);
    return own === undefined ? [] : [{ name: activation.name, picture: thumbnails(activation, model), own }];
  });

export function factsTable(sources: Compared): string {
  const rows = rowsOf(sources).map(({ name, picture, own }) =>
    [`[${name}](activations/${name}.md)`, picture, ...columns.map(({ text }) => text(own) ?? "")].map(
      escapeCell,
    ),
  );
  return table(["function", "", ...columns.map(({ head }) => head)], rows, columns.length + 2);
}

/** The same for docs/facts.html, whose script sorts by the keys. */
export function factsRows(sources: Compared): string {
  const head = ["function", ...columns.map((column) => column.head)];
  const rows = rowsOf(sources).map(({ name, picture, own }) => {
    const cells = columns.map(({ text, key }) => {
      const value = text(own) ?? "";
      return `<td data-key="${key === undefined ? value : (key(own) ?? "")}">${value}</td>`;
    });
    return `<tr><th data-key="${name}"><a href="activations/${name}.md">${picture}${name}</a></th>${cells.join("")}</tr>`;
  });
  return [
    `<thead><tr>${head.map((text) => `<th><button>${text}</button></th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...rows,
    "</tbody>",
  ].join("\n");
}
