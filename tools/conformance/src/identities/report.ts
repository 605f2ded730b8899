/** What became of identities, for a terminal, for machines and for people. */
import { formatUlp } from "../report/format.ts";
import type { Difference } from "./check.ts";
import { type IdentityResult, isKept } from "./run.ts";
import { describeNames } from "./truth.ts";

/** One line, and one for each target on which an identity does not hold. */
export function identityLines(results: readonly IdentityResult[]): string[] {
  if (results.length === 0) return [];
  const kept = results.filter(isKept);
  const count = new Set(results.map(({ identity }) => identity)).size;
  return [
    `${count} identities: hold ${kept.length} of ${results.length} times`,
    ...results.filter((result) => !isKept(result)).map(failureLine),
  ];
}

function failureLine({ identity, target, cases, failed, nearest, problem }: IdentityResult): string {
  const head = `FAIL: ${identity}, ${target}: ${failed} of ${cases} cases`;
  return [head, problem, nearest && differenceText(nearest)].filter(Boolean).join(": ");
}

const differenceText = ({ names, left, right, ulp, allowed }: Difference): string =>
  `${describeNames(names)}: ${left} and ${right}, ${formatUlp(ulp)} ULP apart, ${formatUlp(allowed)} allowed`;

export const identityJson = (result: IdentityResult): object => {
  const { identity, target, cases, failed, worst, flushed } = result;
  const place = worst && { ulp: worst.ulp, allowed: worst.allowed, at: describeNames(worst.names) };
  return { identity, target, cases, failed, flushed, passed: isKept(result), ...(place && { worst: place }) };
};

/** A line for each identity, with the largest difference on each target. */
export function identitiesMarkdown(results: readonly IdentityResult[]): string {
  const targets = [...new Set(results.map(({ target }) => target))];
  const names = [...new Set(results.map(({ identity }) => identity))];
  const lines = names.map((name) => {
    const own = results.filter(({ identity }) => identity === name);
    return [name, ...targets.map((target) => cellOf(own.find((one) => one.target === target)))];
  });
  return [
    "# Identities",
    "",
    "The largest difference of both sides in ULP of the largest number on the way to either, and what the promises allow there;",
    "beside it, how many differences are larger because a number below the normal ones became 0.",
    "",
    `| identity | ${targets.join(" | ")} |`,
    `|---|${targets.map(() => "---").join("|")}|`,
    ...lines.map((fields) => `| ${fields.join(" | ")} |`),
    "",
  ].join("\n");
}

function cellOf(result: IdentityResult | undefined): string {
  if (result === undefined) return "";
  const { worst, flushed } = result;
  const largest =
    worst === undefined ? "nothing judged" : `${formatUlp(worst.ulp)} of ${formatUlp(worst.allowed)}`;
  const text = flushed === 0 ? largest : `${largest}, ${flushed} flushed`;
  return isKept(result) ? text : `${text} ✗`;
}
