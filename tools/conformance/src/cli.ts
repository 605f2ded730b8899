import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadIdentities, loadModel } from "@subgrad/generator";
import { functionsIn, functionsOfInputsAndOutputs } from "./generator.ts";
import type { Activation, Identity, Model } from "./generator.ts";
import { createAdapter } from "./adapters/index.ts";
import { DENSE_TARGETS, checkDensely } from "./dense.ts";
import { checkAnyDevice } from "./any-device/check.ts";
import { anyDeviceReport, holdsAnywhere, writeAnyDevice } from "./any-device/report.ts";
import { exhaustiveDocument } from "./exhaustive/document.ts";
import { judgeExhaustively } from "./exhaustive/judge.ts";
import { exhaustiveReport, isKept } from "./exhaustive/report.ts";
import { checkIntrinsics } from "./intrinsics/check.ts";
import { writeIntrinsics } from "./intrinsics/files.ts";
import { intrinsicsReport } from "./intrinsics/report.ts";
import { DEFAULT_CASES, readOptions, USAGE } from "./options.ts";
import type { Options } from "./options.ts";
import { writeReport } from "./report/files.ts";
import { textReport } from "./report/text.ts";
import { createCache } from "./run/cache.ts";
import { createProgress } from "./run/progress.ts";
import { holds, run } from "./run/run.ts";
import { checkShaders } from "./shaders/check.ts";
import { allAccepted, shadersReport, writeShaders } from "./shaders/report.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (options.shaders) return judgeShaders(options);
  const specs = options.specs ?? join(ROOT, "specs");
  const model = await loadModel(specs);
  if (options.anyDevice) return judgeAnyDevice(model, options);
  if (options.dense) return judgeDensely(model, options);
  if (options.exhaustive) return judgeEveryNumber(model, options);
  return options.intrinsics
    ? judgeIntrinsics(model, options)
    : judgePackages(model, loadIdentities(specs, model), options);
}

async function judgeAnyDevice(model: Model, { activations, cases }: Options): Promise<number> {
  const { step, end } = createProgress(process.stderr);
  const results = await checkAnyDevice(
    {
      model,
      scalar: createAdapter("scalar"),
      cases,
      step: (done, total) => step("functions", done, total),
    },
    chosen(model, activations).activations,
  );
  end();
  writeAnyDevice(join(ROOT, "report"), results);
  process.stdout.write(`${anyDeviceReport(results)}\n`);
  return holdsAnywhere(results) ? 0 : 1;
}

async function judgePackages(
  model: Model,
  identities: readonly Identity[],
  options: Options,
): Promise<number> {
  const progress = createProgress(process.stderr);
  const cache = options.cache
    ? createCache(join(ROOT, "node_modules", ".cache", "subgrad"), model)
    : undefined;
  const outcome = await run({
    ...options,
    model,
    ...chosen(model, options.activations),
    identities: identitiesOf(identities, options.activations),
    cache,
    progress,
    adapterFor: (target, stack) => createAdapter(target, options.backend, stack),
  });
  progress.end();
  writeReport(join(ROOT, "report", options.backend ?? ""), outcome, {
    cases: options.cases,
    defaultCases: DEFAULT_CASES,
  });
  process.stdout.write(`${textReport(outcome)}\n`);
  return holds(outcome) ? 0 : 1;
}

/** Leaves the report as it is: that is of a run against multiprecision. */
async function judgeDensely(model: Model, options: Options): Promise<number> {
  const targets = options.targets.filter((target) => DENSE_TARGETS.includes(target));
  if (targets.length === 0)
    throw new RangeError(`--dense has no target, expected one of ${DENSE_TARGETS.join(", ")}`);
  const progress = createProgress(process.stderr);
  const outcome = await checkDensely({
    ...options,
    targets,
    model,
    ...chosen(model, options.activations),
    progress,
    adapterFor: (target, stack) => createAdapter(target, options.backend, stack),
  });
  progress.end();
  process.stdout.write(`${textReport(outcome)}\n`);
  return holds(outcome) ? 0 : 1;
}

async function judgeEveryNumber(model: Model, options: Options): Promise<number> {
  const activations = chosen(model, options.activations).activations.filter(
    ({ outputOf }) => outputOf === undefined,
  );
  if (options.activations.length === 0)
    throw new RangeError("--exhaustive takes minutes for each activation: name them with --activation");
  const { step, end } = createProgress(process.stderr);
  const stack = options.stacks[0]!;
  const judged = await judgeExhaustively({
    model,
    activations: inOrderOf(options.activations, activations),
    stack,
    folder: join(ROOT, "report", "exhaustive"),
    step,
  });
  end();
  if (options.docs) writeFileSync(join(ROOT, "docs", "exhaustive.md"), exhaustiveDocument(judged, stack));
  process.stdout.write(`${exhaustiveReport(judged)}\n`);
  return judged.every(isKept) ? 0 : 1;
}

async function judgeIntrinsics(model: Model, { cases }: Options): Promise<number> {
  const results = await checkIntrinsics(model, cases);
  writeIntrinsics(join(ROOT, "report"), results);
  process.stdout.write(`${intrinsicsReport(results)}\n`);
  return results.every(({ passed }) => passed) ? 0 : 1;
}

async function judgeShaders({ activations }: Options): Promise<number> {
  const { say, end } = createProgress(process.stderr);
  // Loaded on demand: nothing else here needs a package that has yet to be built.
  const { shadersOf } = await import("./shaders/texts.ts");
  const verdicts = await checkShaders(shadersOf(activations), say);
  end();
  writeShaders(join(ROOT, "report"), verdicts);
  process.stdout.write(`${shadersReport(verdicts)}\n`);
  return allAccepted(verdicts) ? 0 : 1;
}

/** As they were asked for: that is how documents show them. */
const inOrderOf = (names: readonly string[], activations: readonly Activation[]): readonly Activation[] =>
  [...activations].sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));

/** All, or those that are named. */
function chosen({ activations, concatenating, rows }: Model, names: readonly string[]) {
  const known = [...activations, ...concatenating, ...rows].map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new RangeError(`--activation is ${unknown}, expected one of ${known.join(", ")}`);
  const isChosen = ({ name }: { readonly name: string }): boolean =>
    names.length === 0 || names.includes(name);
  const ofElements = {
    activations: activations.filter(isChosen),
    concatenating: concatenating.filter(isChosen),
  };
  return { activations: functionsOfInputsAndOutputs(ofElements), functionsOfRows: rows.filter(isChosen) };
}

/** All, or those that mention what is named. */
function identitiesOf(identities: readonly Identity[], names: readonly string[]): readonly Identity[] {
  if (names.length === 0) return identities;
  return identities.filter((identity) => names.some((name) => functionsIn(identity).has(name)));
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
