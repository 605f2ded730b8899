/** What is right at points where a definition has no value: its limits there, without a look at what a spec states. */
import { agreedReference, build, exactly, substitute } from "../generator.ts";
import type { Activation, Domain, Expression, Reference } from "../generator.ts";
import { limitAtZero } from "./limit.ts";
import { inputsOf, isOfParameter } from "./pass-name.ts";
import type { PassName } from "./pass-name.ts";
import type { Pieces, Rounded } from "./pieces.ts";
import { secondOf } from "./second.ts";
import { slopeOf } from "./slope.ts";
import { valueOf } from "./workbench.ts";
import type { Value } from "./workbench.ts";

type Side = -1 | 1;
type Places = Pick<Activation, "domain" | "singularities">;

/** The answer of a pass where the definition itself has none to give; undefined elsewhere. */
export function answerAtPoint(
  rounded: Rounded,
  pieces: Pieces,
  { domain, singularities }: Places,
  pass: PassName,
  x: number,
): Reference | undefined {
  if (isOutside(domain, x)) return exactly(NaN);
  const found = singularities.find(({ at }) => at === x);
  if (found?.kind === "pole") return limitBeside(rounded, pieces, pass, x, Object.is(x, -0) ? -1 : 1);
  if (found !== undefined) return bothSides(rounded, pieces, pass, x);
  if (x === domain.min) return limitBeside(rounded, pieces, pass, x, 1);
  return x === domain.max ? limitBeside(rounded, pieces, pass, x, -1) : undefined;
}

function isOutside({ min, max, above, below }: Domain, x: number): boolean {
  const inside =
    x >= (min ?? -Infinity) &&
    x <= (max ?? Infinity) &&
    (above === undefined || x > above) &&
    (below === undefined || x < below);
  return !inside;
}

/** The limit of a value, or of a slope, towards a point. */
function limitBeside(rounded: Rounded, pieces: Pieces, pass: PassName, at: number, side: Side): Reference {
  const formula = shifted(pieceAt(pieces, at, side), at);
  return limitAtZero(side, (x: Value) => passOf(rounded, formula, pass, x));
}

/** A removable singularity: both limits are one. The quotient of a slope never touches the point. */
function bothSides(rounded: Rounded, pieces: Pieces, pass: PassName, at: number): Reference {
  if (pass === "derivative") return passOf(rounded, pieceAt(pieces, at, 0), pass, at);
  const left = limitBeside(rounded, pieces, pass, at, -1);
  const right = limitBeside(rounded, pieces, pass, at, 1);
  if (agreedReference(left, right) !== undefined) return right;
  throw new Error(
    `x = ${at} is no removable singularity: ${left.nearest} and ${right.nearest} are its sides`,
  );
}

const pieceAt = (pieces: Pieces, at: number, side: Side | 0): Expression =>
  pieces.points.includes(at) ? pieces.beside(at, side) : pieces.at(at);

/** The formula with x counted from the point, so that no distance is too small. */
const shifted = (formula: Expression, at: number): Expression =>
  at === 0
    ? formula
    : substitute(formula, new Map([["x", build.add(build.number(at), build.variable("x"))]]));

/** The value of a formula, its slope in x or in a parameter, or a second derivative. */
export function passOf(
  { bench, parameters }: Rounded,
  formula: Expression,
  pass: PassName,
  x: Value,
): Reference {
  const values = new Map(parameters).set("x", x);
  if (pass === "forward") return valueOf(bench, formula, values);
  const inputs = inputsOf(pass);
  if (inputs !== undefined) return secondOf(bench, formula, inputs, values);
  return slopeOf(bench, formula, isOfParameter(pass) ? pass.parameter : "x", values);
}
