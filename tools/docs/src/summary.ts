/** What README says of all functions together. */
import { errorText } from "./digits.ts";
import { type Model, type Target, gradeOf, passKinds, targets } from "./generator.ts";
import { type Report, type Result, allOf, pointwiseOf } from "./report.ts";
import { boundsOf, passNames, table, targetNames } from "./tables.ts";

/** Every name, with a link to its definition. */
export function functionsList(model: Model): string {
  const links = allOf(model).map(({ name }) => `[${name}](docs/activations/${name}.md)`);
  return `${links.length} functions: ${links.join(",\n")}.`;
}

/** On every target the largest error of all functions; of those that have other bounds in lines of their own. */
export function summaryTable(model: Model, report: Report): string {
  const compositions = new Set(
    pointwiseOf(model)
      .filter(({ accuracy }) => accuracy.composition)
      .map(({ name }) => name),
  );
  const rows = new Set(model.rows.map(({ name }) => name));
  const activations = new Map(allOf(model).map((activation) => [activation.name, activation]));
  const lines = targets.flatMap((target) => {
    const ofRows = report.results.filter((result) => result.target === target && rows.has(result.activation));
    const own = report.results.filter(
      (result) =>
        !rows.has(result.activation) &&
        gradeOf(result.target as Target, activations.get(result.activation)!) === target,
    );
    const name = targetNames[target];
    const lastRow = ofRows.length === 0 ? [] : [summaryRow(`${name}: of rows`, ofRows)];
    const [simple, composed] = [false, true].map((isComposition) =>
      own.filter(({ activation }) => compositions.has(activation) === isComposition),
    );
    const isOneBound = boundsOf(target, false).join() === boundsOf(target, true).join();
    if (isOneBound || composed!.length === 0) return [summaryRow(name, own), ...lastRow];
    return [summaryRow(name, simple!), summaryRow(`${name}: compositions`, composed!), ...lastRow];
  });
  return table(["largest error in ULP", ...Object.values(passNames)], lines, 1);
}

const summaryRow = (name: string, results: readonly Result[]): string[] => [
  name,
  ...passKinds.map((pass) => worstText(results.filter((one) => one.pass === pass))),
];

/** "1.97 of 2 (isrlu)": what uses most of its bound. */
function worstText(results: readonly Result[]): string {
  const error = ({ worst }: Result): number => Number(worst?.ulp ?? 0);
  const [worst] = [...results].sort((a, b) => error(b) / b.bound - error(a) / a.bound);
  return worst === undefined ? "" : `${errorText(error(worst))} of ${worst.bound} (${worst.activation})`;
}
