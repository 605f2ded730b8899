/** Learnable parameters with a value per channel: every channel answers as if it were alone. */
import type { Adapter, ChannelParameters, Convention, Evaluation } from "../adapters/adapter.ts";
import { addProblem, count } from "../compare/tally.ts";
import type { Row } from "../compare/tally.ts";
import { createRandom } from "../generator.ts";
import type { Activation } from "../generator.ts";
import { isOfParameter } from "../oracle/pass-name.ts";
import type { PassName } from "../oracle/pass-name.ts";
import { evaluationOf } from "./job.ts";
import { passesOf } from "./plan.ts";
import type { Plan } from "./plan.ts";

/** Channels that vary fastest, and channels in runs. */
const STRIDES = [1, 3];
const CASES_PER_CHANNEL = 1000;
const SEED = 16180339;

/** One plan of the activation is one channel. */
export async function checkChannels(
  adapter: Adapter,
  plans: readonly Plan[],
  rowOf: (pass: PassName) => Row,
): Promise<void> {
  const [{ activation, source }] = plans as [Plan, ...Plan[]];
  const learnable = learnableNames(activation);
  if (adapter.perChannel === undefined || learnable.length === 0 || source.inputs.length > 1) return;
  if (source.half !== undefined) return;
  const channels = plans.filter((plan) => differOnlyIn(learnable, plan, plans[0]!));
  for (const pass of passesOf(activation)) {
    if (isOfParameter(pass) && !learnable.includes(pass.parameter)) continue;
    for (const stride of STRIDES) {
      for (const convention of conventionsOf(activation, pass)) {
        const trial = { adapter, channels, learnable, pass, stride, convention, row: rowOf(pass) };
        await checkTrial(trial).catch((error: unknown) => addProblem(trial.row, error, "several channels"));
      }
    }
  }
}

interface Trial {
  readonly adapter: Adapter;
  readonly channels: readonly Plan[];
  readonly learnable: readonly string[];
  readonly pass: PassName;
  readonly stride: number;
  readonly convention: Convention;
  readonly row: Row;
}

const learnableNames = ({ parameters }: Activation): string[] =>
  parameters.flatMap((one) => (one.kind === "number" && one.learnable ? [one.name] : []));

function differOnlyIn(learnable: readonly string[], plan: Plan, other: Plan): boolean {
  const rest = ({ set }: Plan): string =>
    JSON.stringify([...set.numbers, ...set.choices].filter(([name]) => !learnable.includes(name)));
  return rest(plan) === rest(other);
}

function conventionsOf(activation: Activation, pass: PassName): Convention[] {
  if (pass === "forward") return activation.forward.atKinks.length === 0 ? [{}] : [{}, { jumps: "mid" }];
  return activation.kinks.length === 0 ? [{}] : [{}, { kinks: "mid" }];
}

async function checkTrial(trial: Trial): Promise<void> {
  const xs = casesOf(trial);
  const dy = randomLike(xs);
  const together = evaluationOfAll(trial, xs);
  const inTurn = (values: readonly Float64Array[]): Float64Array => interleave(values, trial.stride);
  const alone = trial.channels.map((plan, channel) => ({
    ...evaluationOf({ plan, pass: trial.pass }, xs[channel]!),
    ...trial.convention,
  }));
  const { adapter, pass } = trial;
  if (!isOfParameter(pass)) {
    const each = await Promise.all(alone.map((one) => adapter.evaluate(one)));
    compare(trial, "", inTurn(each), await adapter.evaluate(together), together.xs);
  }
  if (pass === "derivative") {
    const each = await Promise.all(alone.map((one, channel) => adapter.backward!(one, dy[channel]!)));
    compare(trial, "backward", inTurn(each), await adapter.backward!(together, inTurn(dy)), together.xs);
  }
  if (isOfParameter(pass)) {
    const each = await Promise.all(alone.map((one, channel) => adapter.parameterSums!(one, dy[channel]!)));
    const expected = Float64Array.from(each, ({ values }) => adapter.format.round(values[0]!));
    const detail = `d/d ${pass.parameter}, sum`;
    const { values } = await adapter.parameterSums!(together, inTurn(dy));
    compare(trial, detail, expected, values);
  }
}

function evaluationOfAll(trial: Trial, xs: readonly Float64Array[]): Evaluation {
  const { channels: plans, learnable, pass, stride, convention } = trial;
  const channels: ChannelParameters = {
    count: plans.length,
    stride,
    parameters: Object.fromEntries(
      learnable.map((name) => [name, Float64Array.from(plans, ({ set }) => set.numbers.get(name)!)]),
    ),
  };
  return { ...evaluationOf({ plan: plans[0]!, pass }, interleave(xs, stride)), ...convention, channels };
}

/** As many cases of each plan, its kinks among them; for sums only those that no other would vanish beside. */
function casesOf({ channels, pass, stride }: Trial): Float64Array[] {
  const suitable = channels.map(({ xs, oracle }) => {
    const kinks = oracle.kinks.map(({ at }) => at);
    const all = [...kinks, ...xs];
    return !isOfParameter(pass) ? all : all.filter((x) => Math.abs(x) < 40);
  });
  const most = Math.min(CASES_PER_CHANNEL, ...suitable.map(({ length }) => length));
  const length = most - (most % stride);
  return suitable.map((xs, channel) => {
    const kinks = channels[channel]!.oracle.kinks.length;
    const spread = (xs.length - kinks) / (length - kinks);
    return Float64Array.from(
      { length },
      (_, index) => xs[index < kinks ? index : kinks + Math.floor((index - kinks) * spread)]!,
    );
  });
}

function randomLike(arrays: readonly Float64Array[]): Float64Array[] {
  const random = createRandom(SEED);
  return arrays.map((array) => array.map(() => Math.fround(2 * random() - 1)));
}

/** Runs of `stride` elements of each array in turn. */
export function interleave(arrays: readonly Float64Array[], stride: number): Float64Array {
  const length = arrays[0]!.length;
  return Float64Array.from({ length: length * arrays.length }, (_, index) => {
    const run = Math.floor(index / stride);
    const place = Math.floor(run / arrays.length) * stride + (index % stride);
    return arrays[run % arrays.length]![place]!;
  });
}

/** To the last bit. */
function compare(
  { row, channels, stride, convention }: Trial,
  what: string,
  expected: Float64Array,
  actual: Float64Array,
  xs?: Float64Array,
): void {
  const rules = Object.entries(convention).map(([option, rule]) => `${option}: ${rule as string}`);
  const detail = ["one of several channels", `stride ${stride}`, what, ...rules].filter(Boolean).join(", ");
  expected.forEach((value, index) => {
    const channel = xs === undefined ? index : Math.floor(index / stride) % channels.length;
    const agrees = Object.is(actual[index], value);
    const finding = { setting: channels[channel]!.setting, detail, x: xs?.[index] ?? NaN };
    count(
      row,
      { ...finding, expected: value, actual: actual[index] ?? NaN, ulp: agrees ? 0 : Infinity },
      agrees,
    );
  });
}
