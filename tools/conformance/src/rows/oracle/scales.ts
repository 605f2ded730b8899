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
  const [rounded, exact] = [smallestNormal, 0].map((least) =>
    ieeeValues(subject, row, forward, scale, (y) => (Math.abs(y) < least ? least : y)),
  );
  return places.map((place) => {
    const found = [rounded!, exact!].map((values) => elementOf(values, place));
    return found.find(Number.isFinite) ?? 0;
  });
}
