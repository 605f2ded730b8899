/** The tables of a run: one for each direction and length. */
import { FAST } from "../contenders/ours.ts";
import { PASSES, type Pass } from "../functions.ts";
import type { Results, Subject } from "../results.ts";
import { formatUlp } from "../tools.ts";
import { lengthText, twoDigits } from "./numbers.ts";

export function tables(results: Results): string {
  const lengths = [...new Set(results.speeds.map(({ length }) => length))];
  return lengths
    .flatMap((length) =>
      PASSES.map((pass) => `## ${heading(pass, length)}\n\n${table(results, pass, length)}`),
    )
    .join("\n\n");
}

const heading = (pass: Pass, length: number): string =>
  `${pass === "forward" ? "Forward" : "Backward"}, ${lengthText(length)} elements`;

/** A column for everybody who has anything of this. */
export function table(results: Results, pass: Pass, length: number): string {
  const speeds = results.speeds.filter((speed) => speed.pass === pass && speed.length === length);
  const columns = results.contenders.filter(({ id }) => speeds.some(({ contender }) => contender === id));
  const names = [...new Set(speeds.map((speed) => speed.function))];
  const rows = names.map((name) =>
    columns.map(({ id }) => cell(results, length, { function: name, pass, contender: id })),
  );
  return [
    `| | ${columns.map(({ title }) => title).join(" | ")} |`,
    `| --- |${columns.map(() => " --: |").join("")}`,
    ...names.map((name, i) => `| ${name} | ${rows[i]!.join(" | ")} |`),
  ].join("\n");
}

/** "8.3 (30×)" above "0.5 ULP" */
function cell(results: Results, length: number, subject: Subject): string {
  const own = nanoseconds(results, length, subject);
  if (own === undefined) return "–";
  const fast = nanoseconds(results, length, { ...subject, contender: FAST });
  const ratio = fast === undefined || subject.contender === FAST ? "" : ` (${twoDigits(own / fast)}×)`;
  const accuracy = results.accuracies.find((one) => isOf(one, subject));
  const error = accuracy === undefined ? "" : `<br>${formatUlp(accuracy.ulp)} ULP`;
  return `${twoDigits(own)}${ratio}${error}`;
}

export function nanoseconds({ speeds }: Results, length: number, subject: Subject): number | undefined {
  return speeds.find((speed) => speed.length === length && isOf(speed, subject))?.nsPerElement.median;
}

const isOf = (one: Subject, other: Subject): boolean =>
  one.function === other.function && one.pass === other.pass && one.contender === other.contender;
