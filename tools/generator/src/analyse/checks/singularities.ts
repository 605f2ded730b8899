/** Whether the declared removable singularities and poles are what `forward` has there. */
import { inDomain } from "../../read/parameters.ts";
import type { DeclaredSingularity } from "../../read/declared.ts";
import { type Place, agree, besidePoint, infinityBeside } from "../numeric.ts";
import { type Checking, complain, describe, placeOf } from "./checking.ts";

export function checkSingularities(checking: Checking): boolean {
  const wrong = checking.declared.singularities.filter((one) => {
    const mistake = mistakeAt(one, checking);
    if (mistake !== undefined) complain(checking, "SG027", one.span, mistake.message, mistake.remedy);
    return mistake !== undefined;
  });
  return wrong.length === 0;
}

interface Mistake {
  readonly message: string;
  readonly remedy: string;
}

function mistakeAt(one: DeclaredSingularity, checking: Checking): Mistake | undefined {
  const { declared, numeric, sets } = checking;
  if (!inDomain(declared.domain, one.at))
    return { message: `x = ${one.at} is outside of the domain`, remedy: "remove it, or mend the domain" };
  for (const set of sets) {
    const place = placeOf(one.at, set, checking);
    const value = numeric.value(declared.forward, place);
    if (Number.isFinite(value))
      return { message: `forward is ${value} at ${describe(place)}`, remedy: "remove it: there is a value" };
    const mistake =
      one.kind === "pole" ? poleMistake(place, checking) : removableMistake(one, place, checking);
    if (mistake !== undefined) return mistake;
  }
  return undefined;
}

function poleMistake(place: Place, { declared, numeric }: Checking): Mistake | undefined {
  const sides = ([-1, 1] as const).map((side) => infinityBeside(numeric, declared.forward, place, side));
  if (sides.every((side) => side !== undefined)) return undefined;
  const message = `forward does not tend to infinity on both sides of ${describe(place)}`;
  return { message, remedy: "declare it under removable, or end the domain there" };
}

function removableMistake(
  { value, slope }: DeclaredSingularity,
  place: Place,
  { declared, numeric, input }: Checking,
): Mistake | undefined {
  const claimed = numeric.value(value!, place);
  const [left, right] = ([-1, 1] as const).map((side) =>
    besidePoint(numeric, declared.forward, place, side),
  ) as [number, number];
  if (!agree(claimed, left) || !agree(claimed, right)) {
    const message = `value is ${claimed} at ${describe(place)}, but forward tends to ${left} from the left and to ${right} from the right`;
    return { message, remedy: "mend value, or forward" };
  }
  // The quotient never touches the point itself.
  const truth = numeric.slope(declared.forward, input, place);
  const answer = numeric.value(
    slope ?? declared.stable.derivatives.get(input) ?? declared.derivatives.get(input)!,
    place,
  );
  if (agree(answer, truth)) return undefined;
  const message = `the derivative is ${answer} at ${describe(place)}, but the slope of forward is ${truth}`;
  return { message, remedy: "state it: slope: ..., or give stable.derivative a value there" };
}
