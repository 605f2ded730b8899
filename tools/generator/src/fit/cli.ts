/** Prints the coefficients of the kernels: `npx tsx tools/generator/src/fit/cli.ts [name...]`. */
import { createMultiprecision } from "../arithmetic/multiprecision.ts";
import { fitCoefficients } from "./coefficients.ts";
import { describeFitted } from "./describe.ts";
import { fits, PRECISION } from "./fits.ts";

const names = process.argv.slice(2);
const unknown = names.filter((name) => !fits.some((fit) => fit.name === name));
if (unknown.length > 0) {
  console.error(`unknown fit ${unknown.join(", ")}; known: ${fits.map((fit) => fit.name).join(", ")}`);
  process.exit(1);
}
const numbers = await createMultiprecision(PRECISION);
for (const fit of fits) {
  if (names.length === 0 || names.includes(fit.name))
    console.log(describeFitted(fit, fitCoefficients(fit, numbers)));
}
