/**
 * The worst that WGSL allows a device to do, reassociation aside: the formulas of the shaders in an arithmetic that
 * rounds up or down, fuses or not, divides within 2.5 ULP and flushes or not, all drawn at random.
 * @module
 */
import type { Adapter } from "../adapters/adapter.ts";
import { judge } from "../compare/judge.ts";
import { nearRoots } from "../compare/scale.ts";
import { createWorstCase, evaluate, exactly, f32, kernelLibrary, ulpOf } from "../generator.ts";
import type { Activation, Model, PassKind } from "../generator.ts";
import type { PassName } from "../oracle/pass-name.ts";
import { createWorkbench } from "../oracle/workbench.ts";
import type { Workbench } from "../oracle/workbench.ts";
import { evaluationOf, kindOf } from "../run/job.ts";
import { isDefault, passesOf, passNamed, planFor } from "../run/plan.ts";
import type { Plan } from "../run/plan.ts";
import { isWithinReach } from "../run/reach.ts";
import { scaleOf } from "../run/scale.ts";

export interface AnyDeviceResult {
  readonly activation: string;
  readonly pass: PassKind;
  readonly ulp: number;
  /** Where that was found. */
  readonly x: number;
  readonly setting: string;
  /** What has to hold: of functions of one kernel. */
  readonly bound: number;
}

/** Of functions of one kernel. */
const BOUND = 12;
const F32_TARGETS = new Set(["batch-f32", "wgsl-f32"]);
/** So many devices have each input. */
const DEVICES = 4;
const SEED = 14142135;

export interface AnyDevice {
  readonly model: Model;
  readonly scalar: Adapter;
  readonly cases: number;
  readonly step: (done: number, total: number) => void;
}

export async function checkAnyDevice(
  suite: AnyDevice,
  activations: readonly Activation[],
): Promise<AnyDeviceResult[]> {
  const bench = await createWorkbench();
  await suite.scalar.start();
  const results: AnyDeviceResult[] = [];
  const judged = activations.filter(({ half }) => half === undefined);
  for (const [index, activation] of judged.entries()) {
    results.push(...(await checkActivation(suite, bench, activation)));
    suite.step(index + 1, judged.length);
  }
  return results;
}

/** The worst of each kind of pass. */
async function checkActivation(
  suite: AnyDevice,
  bench: Workbench,
  activation: Activation,
): Promise<AnyDeviceResult[]> {
  const worst = new Map<PassKind, AnyDeviceResult>();
  const plans = planFor(bench, suite.model, activation, "f32", suite.cases).filter(isDefault);
  for (const plan of plans) {
    for (const pass of passesOf(plan.activation)) {
      const kind = kindOf(pass, activation);
      const found = await worstOf(suite, plan, pass);
      const bound = isOfOneKernel(activation, kind) ? BOUND : Infinity;
      const known = worst.get(kind);
      if (known === undefined || found.ulp > known.ulp) {
        worst.set(kind, { activation: activation.name, pass: kind, setting: plan.setting, bound, ...found });
      }
    }
  }
  return [...worst.values()];
}

/**
 * What a composition makes of its errors is stated and not bounded, nor what further derivatives do, nor what a gated
 * function makes of those of its factors, nor where a spec says that it has more of them.
 */
const isOfOneKernel = ({ accuracy, inputs }: Activation, pass: PassKind): boolean =>
  inputs.length === 1 &&
  !accuracy.composition &&
  (pass === "forward" || pass === "derivative") &&
  !accuracy.exceptions.some(({ target, of }) => of === pass && F32_TARGETS.has(target));

async function worstOf(
  { model, scalar }: AnyDevice,
  plan: Plan,
  pass: PassName,
): Promise<{ ulp: number; x: number }> {
  const scaleAt = scaleOf(plan, pass, model);
  const { xs } = plan;
  const expected = await scalar.evaluate(evaluationOf({ plan, pass }, xs));
  const near = nearRoots({ xs, values: expected, switches: plan.oracle.points }, scaleAt);
  const atZero = { reference: exactly(expected[xs.indexOf(0)] ?? NaN), atKink: false };
  const compute = deviceFor(model, plan, pass);
  const isJudged = judgedAt(model, plan, pass);
  let worst = { ulp: 0, x: NaN };
  xs.forEach((x, index) => {
    const reference = exactly(expected[index]!);
    if (!isJudged(x) || !isOrdinary(reference.nearest)) return;
    const scale = near[index] ? scaleAt(x) : 0;
    const expectation = { x, reference, bound: Infinity, scale, atKink: false, odd: false, atZero };
    for (let device = 0; device < DEVICES; device++) {
      const { ulp } = judge("wgsl-f32", f32, compute(x), expectation);
      if (ulp > worst.ulp) worst = { ulp, x };
    }
  });
  return worst;
}

/** Another device at every call. */
function deviceFor(model: Model, { activation, set }: Plan, pass: PassName): (x: number) => number {
  const { body } = passNamed(activation, pass);
  const library = kernelLibrary(model.intrinsics, "f32");
  let seed = SEED;
  return (x) => {
    const arithmetic = createWorstCase((seed += 1));
    return evaluate(body, new Map(set.numbers).set("x", x), { arithmetic, library, choices: set.choices });
  };
}

/** What rounds to less than the smallest normal number may be 0, and what is infinite has no error. */
const isOrdinary = (value: number): boolean =>
  Number.isFinite(value) && (value === 0 || Math.abs(value) >= LEAST);

/** Smaller numbers, and what is computed from them, may be flushed; of quotients by larger ones WGSL says nothing. */
const [LEAST, LARGEST] = [f32.smallestNormal * (1 + 2 ** -18), 2 ** 126];
/** About switches, which shaders compute from parameters, in ULP. */
const MARGIN = 8;

/** Elsewhere a convention, a limit or an answer of its own decides, and no arithmetic. */
function judgedAt(model: Model, plan: Plan, pass: PassName): (x: number) => boolean {
  const { kinks, points } = plan.oracle;
  const { domain, singularities } = plan.activation;
  const { min, max, above, below } = domain;
  const decided = [...points, ...[...kinks, ...singularities].map(({ at }) => at)];
  const isWithin = isWithinReach({ adapter: { id: "wgsl-f32" }, plan, pass }, model);
  return (x) =>
    (x === 0 || Math.abs(x) >= LEAST) &&
    Math.abs(x) <= LARGEST &&
    !decided.some((at) => Math.abs(x - at) <= MARGIN * ulpOf(f32, at)) &&
    !(x < (min ?? above ?? -Infinity) || x > (max ?? below ?? Infinity)) &&
    isWithin(x);
}
