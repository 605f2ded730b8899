/** docs/exhaustive.md, from what is remembered of runs. @module */
import type { Compiler, Stack } from "../adapters/wgsl/stacks.ts";
import { formatUlp } from "../report/format.ts";
import type { Judged, JudgedPass } from "./report.ts";

const COMPILERS: Readonly<Record<Compiler, string>> = {
  tint: "Tint (Dawn, Chromium)",
  naga: "Naga (wgpu, Firefox)",
  chromium: "Tint in Chromium",
};

export function exhaustiveDocument(all: readonly Judged[], stack: Stack): string {
  const devices = [...new Set(all.map(({ device }) => device))].join(", ");
  return `${[
    "# All numbers",
    `Every number of f32 through the generated shaders of some functions, with the defaults of parameters. What is promised
of accuracy is tested elsewhere at the numbers that matter ([accuracy](accuracy.md)); here none is left out, infinities included.`,
    `Run on ${COMPILERS[stack.compiler]} and ${devices}, by

\`\`\`sh
${commandOf(all, stack)}
\`\`\``,
    `## Errors

The largest error, where it is, and how many of the ${count(judgedOf(all))} numbers that are not NaN have the nearest number
as their result, or one that is off by at most one ULP, two, and so on.`,
    errorsTable(all),
    `## Subnormal numbers and NaN

WGSL lets a device take a subnormal number for 0, be it x or a result. NaN are all ${count(2 ** 24 - 2)} of them.`,
    openTable(all),
    `## How it is judged

Against the Float64Array functions of @subgrad/batch. Where a result is not the number nearest to theirs, @subgrad/scalar is asked,
and errors are measured from what it answers; a multiprecision oracle has judged both to a few ULP of binary64. Near roots
[a scale](conventions.md#scale) applies, as everywhere.`,
  ].join("\n\n")}\n`;
}

const judgedOf = ([first]: readonly Judged[]): number => first?.passes[0]?.findings.judged ?? 0;

function commandOf(all: readonly Judged[], { compiler, device }: Stack): string {
  const names = all.map(({ activation }) => ` --activation ${activation}`).join("");
  return `npx -y pnpm@12.21.0 conformance --exhaustive --compiler ${compiler} --device ${device} --docs \\\n ${names}`;
}

interface Line extends JudgedPass {
  readonly name: string;
}

const linesOf = (all: readonly Judged[]): Line[] =>
  all.flatMap(({ activation, passes }) =>
    passes.map((pass) => ({ ...pass, name: `${activation}, ${pass.subject.pass}` })),
  );

function errorsTable(all: readonly Judged[]): string {
  const lines = linesOf(all);
  // As many steps as anything needs.
  const steps = Math.max(
    ...lines.flatMap(({ findings }) => findings.others.map((n, step) => (n > 0 ? step + 1 : 0))),
  );
  const headings = Array.from({ length: steps }, (_, step) => `≤ ${step + 1} ULP`);
  return table(
    ["", "largest error", "at x", "nearest", ...headings],
    lines.map(({ name, subject, findings }) => {
      const { worst, nearest, others, judged } = findings;
      const found = others.some((n) => n > 0);
      return [
        name,
        found ? `${formatUlp(worst.ulp)} of ${subject.bound} ULP` : "½ ULP at most",
        found ? String(Number(worst.x.toPrecision(9))) : "",
        share(nearest, judged),
        ...others.slice(0, steps).map((n) => share(n, judged)),
      ];
    }),
  );
}

const openTable = (all: readonly Judged[]): string =>
  table(
    ["", "0 for a subnormal result", "as at 0 for a subnormal x", "NaN for NaN"],
    linesOf(all).map(({ name, findings: { flushed, asAtZero, nan } }) => [
      name,
      count(flushed),
      count(asAtZero),
      nan.kept === nan.given ? "all" : `${count(nan.kept)} of ${count(nan.given)}`,
    ]),
  );

const count = (n: number): string => n.toLocaleString("en-US");

/** Rounded so that neither none nor all is said of some. */
function share(part: number, all: number): string {
  if (part === 0) return "";
  const percent = (100 * part) / all;
  if (percent < 0.001) return "< 0.001 %";
  return percent > 99.999 && part < all ? "> 99.999 %" : `${Number(percent.toFixed(3))} %`;
}

const table = (headings: readonly string[], lines: readonly (readonly string[])[]): string =>
  [headings, headings.map((_, column) => (column === 0 ? "---" : "--:")), ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
