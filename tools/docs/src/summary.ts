/** What README says of all functions together. */
import { errorText } from "./digits.ts";
import type { Model } from "./generator.ts";
import { type Report, type Result, passKinds, targets } from "./report.ts";
import { boundsOf, passNames, table, targetNames } from "./tables.ts";

/** Every name, with a link to its definition. */
export function functionsList({ activations }: Model): string {
  const links = activations.map(({ name }) => `[${name}](specs/activations/${name}.ts)`);
  return `${links.length} functions: ${links.join(",\n")}.`;
}

/** On every target the largest error of all functions, of simple ones and of compositions where they have other bounds. */
export function summaryTable(model: Model, report: Report): string {
  const compositions = new Set(
    model.activations.filter(({ accuracy }) => accuracy.composition).map(({ name }) => name),
  );
  const rows = targets.flatMap((target) => {
    const own = report.results.filter((result) => result.target === target);
    const [simple, composed] = [false, true].map((isComposition) =>
      own.filter(({ activation }) => compositions.has(activation) === isComposition),
    );
    const isOneBound = boundsOf(target, false).join() === boundsOf(target, true).join();
    if (isOneBound || composed!.length === 0) return [summaryRow(targetNames[target], own)];
    return [
      summaryRow(targetNames[target], simple!),
      summaryRow(`${targetNames[target]}: compositions`, composed!),
    ];
  });
  return table(["largest error in ULP", ...Object.values(passNames)], rows, 1);
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
