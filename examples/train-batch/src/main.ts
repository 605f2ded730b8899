/** Trains, prints what was found, and draws it to training.svg. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Run, runExperiments } from "./experiments.ts";
import { drawTraining } from "./plot.ts";

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const line = (what: string, found: string): void => console.log(`${what.padEnd(48)} ${found}`);

const findings = runExperiments();
const { learned, shaken } = findings;
const [start, end] = [learned.history[0]!, learned.history.at(-1)!];
const after = ({ history, accuracy }: Run): string =>
  `${percent(history.at(-1)!.dead)} of the units are dead, ${percent(accuracy)} recognised`;

line("gradients against difference quotients", `off by ${findings.gradientError.toExponential(1)} at most`);
line("relu before training", `${percent(findings.zerosAtStart)} of its values are zero`);
line("prelu, learning its slopes", `cross entropy ${start.loss.toFixed(3)} → ${end.loss.toFixed(3)}`);
line("", `${percent(learned.accuracy)} of the digits in the test set recognised`);
line("relu, the first epochs at too high a rate", after(shaken.relu));
line("leakyRelu, the same", after(shaken.leakyRelu));

const file = fileURLToPath(new URL("../training.svg", import.meta.url));
writeFileSync(file, drawTraining(findings));
console.log(`\ndrawn to ${file}`);
