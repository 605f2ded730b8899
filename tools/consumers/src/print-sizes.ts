/** Prints the size of every function of every package, beside its limit. */
import { installPackages } from "./install.ts";
import { measure, summaryOf } from "./size-table.ts";

const consumer = await installPackages();
const measured = await measure(consumer.folder);
consumer.dispose();
for (const { specifier, kind, name, size, limit } of measured) {
  console.log([specifier.padEnd(21), kind.padEnd(12), name.padEnd(22), size, "of", limit].join(" "));
}
console.log(`\n${summaryOf(measured)}`);
