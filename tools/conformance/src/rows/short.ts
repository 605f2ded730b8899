/**
 * Very many short rows, in which an error of the largest result is one of all. The scalar package in binary64 is the judge of
 * binary32: multiprecision, which judges that, has no time for so many.
 */
import type { Adapter } from "../adapters/adapter.ts";
import { describeSet, parameterSetsFor } from "../cases/parameters.ts";
import { createRandom, f32, parameterSets } from "../generator.ts";
import type { Model, ParameterSet, RowActivation } from "../generator.ts";
import type { Workbench } from "../oracle/workbench.ts";
import { once } from "../run/once.ts";
import type { RowCase } from "./cases.ts";
import type { GatheredRows } from "./gather.ts";
import { resultsOf } from "./job.ts";
import type { RowPassName } from "./oracle/oracle.ts";
import { passNamed } from "./oracle/oracle.ts";
import { scalesOf } from "./oracle/scales.ts";
import type { RowPlan } from "./plan.ts";
import { placesOf } from "./task.ts";

const LENGTHS = [2, 3, 5, 9];

/** As many elements of each length. */
export function shortRowPlans(activation: RowActivation, elements: number): RowPlan[] {
  const [defaults] = parameterSets(activation);
  const hasDefaultChoices = ({ choices }: ParameterSet): boolean =>
    [...choices].every(([name, value]) => defaults!.choices.get(name) === value);
  return parameterSetsFor(activation, f32)
    .filter(hasDefaultChoices)
    .map((set) => ({
      activation,
      format: "f32",
      set,
      setting: describeSet(set),
      isMany: true,
      cases: LENGTHS.flatMap((length) => rowsOf(length, Math.ceil(elements / length), activation)),
    }));
}

function rowsOf(length: number, count: number, activation: RowActivation): RowCase[] {
  const random = createRandom(length);
  return Array.from({ length: count }, (_, row) => ({
    label: `${length}, number ${row} of many`,
    ...drawRow(length, activation, random),
  }));
}

function drawRow(length: number, { forward }: RowActivation, random: () => number): Omit<RowCase, "label"> {
  const [offset, spread] = [8 * random() - 4, 10 * random()];
  const takesMask = forward.inputs.includes("mask");
  const floats = (size: number, value: () => number): Float64Array =>
    Float64Array.from({ length: size }, () => Math.fround(value()));
  return {
    x: floats(length, () => offset + spread * random()),
    // The first counts, so that no row is empty.
    mask: Uint8Array.from({ length }, (_, place) => (takesMask && place > 0 && random() < 0.2 ? 0 : 1)),
    dy: floats(forward.rank === "row" ? length : 1, () => 2 * random() - 1),
  };
}

interface Judge {
  /** Asked for once there is something to judge. */
  readonly scalar: () => Adapter;
  readonly model: Model;
  readonly bench: Workbench;
}

/** References, and behind all of them their scales. */
export function gatherRowsFromScalar({ scalar, model, bench }: Judge): GatheredRows {
  let judge: Promise<Adapter> | undefined;
  return once(async (plan, pass: RowPassName) => {
    const { activation, cases } = plan;
    const { numbers: parameters, choices } = plan.set;
    const subject = { bench, activation, intrinsics: model.intrinsics, parameters, choices, format: f32 };
    const { evaluateRows: evaluate } = await (judge ??= started(scalar()));
    const results = new Map();
    const values: number[] = [];
    const scales: number[] = [];
    for (const one of cases) {
      const places = placesOf(activation, pass, one);
      const answers = await resultsOf({ evaluate: evaluate!, plan, results }, pass, one);
      values.push(...places.map((place) => answers[place]!));
      const row = { x: [...one.x], mask: [...one.mask], dy: [...one.dy] };
      scales.push(...scalesOf(subject, row, passNamed(subject, pass), places));
    }
    return {
      nearest: Float64Array.from([...values, ...scales]),
      rest: new Float64Array(2 * values.length),
    };
  });
}

async function started(adapter: Adapter): Promise<Adapter> {
  await adapter.start();
  return adapter;
}
