import { elementOf } from "../../generator.ts";
import type { Expression, RowPass } from "../../generator.ts";
import { ieeeValues } from "./ieee.ts";
import type { ExactRow, RowSubject } from "./scene.ts";

/** The magnitudes that errors are at least measured against; a few digits of them are enough. */
export function scalesOf(
  subject: RowSubject,
  row: ExactRow,
  { scale }: RowPass,
  places: readonly number[],
  forward: Expression = subject.activation.forward.body,
): readonly number[] {
  if (scale.kind === "number") return places.map(() => scale.value);
  const { smallestNormal } = subject.format;
  // Gradients are given results that have been rounded: one that is subnormal has digits down to the last of these only.
  const given = (least: number) => (y: number) => (Math.abs(y) < least ? least : y);
  // Each is needed only where those before it leave places without a number.
  const candidates = [
    () => ieeeValues(subject, row, forward, scale, given(smallestNormal)),
    () => ieeeValues(subject, row, forward, scale, given(0)),
    () => ieeeValues(subject, withoutInfinity(row), subject.activation.forward.body, scale, given(0)),
  ];
  const found = places.map(() => NaN);
  for (const candidate of candidates) {
    if (found.every(Number.isFinite)) break;
    const values = candidate();
    places.forEach((place, index) => {
      if (!Number.isFinite(found[index])) found[index] = elementOf(values, place);
    });
  }
  return found.map((value) => (Number.isFinite(value) ? value : 0));
}

/** What +∞ leaves of a row: its own elements, all alike, with all others out of reach. So does a row of −∞ alone. */
function withoutInfinity(row: ExactRow): ExactRow {
  const largest = row.x.reduce<number>((top, x, index) => {
    const counts = row.mask[index] !== 0 && typeof x === "number";
    return counts ? Math.max(top, x) : top;
  }, -Infinity);
  return Number.isFinite(largest) ? row : { ...row, x: row.x.map((x) => (x === largest ? 0 : -Infinity)) };
}
