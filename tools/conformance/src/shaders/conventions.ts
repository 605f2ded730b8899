/** What may be chosen at kinks and jumps, as far as it changes the text of a shader. @module */
import type { Conventions, Kinks, WgslFunction, WgslSwitch } from "@subgrad/wgsl";

/** The defaults, every rule, every framework whose answers are known, and every kink or jump alone. */
export function conventionsOf(functions: readonly WgslFunction[]): Conventions[] {
  const points = functions.flatMap(({ switches }) => Object.entries(switches));
  const kinks = points.filter(([, point]) => !isJump(point));
  const jumps = points.filter(([, point]) => isJump(point));
  const ofKinks = kinks.length === 0 ? [] : [...RULES, "minNorm" as const, ...profilesOf(functions)];
  const ofJumps = jumps.length === 0 ? [] : RULES;
  return [
    {},
    ...ofKinks.map((rule) => ({ kinks: rule })),
    ...ofJumps.map((rule) => ({ jumps: rule })),
    ...namesOf(kinks).map((name) => ({ kinks: { [name]: "mid" as const } })),
    ...namesOf(jumps).map((name) => ({ jumps: { [name]: "mid" as const } })),
  ];
}

/** A number between most slopes, and none of them. */
const RULES = ["left", "right", "mid", 0.25] as const;

/** As the package tells them apart: `kinks` also chooses the side of a parameter's gradient at a jump. */
const isJump = ({ jump, slopes }: WgslSwitch): boolean => jump === true && slopes === undefined;

const namesOf = (points: readonly (readonly [string, WgslSwitch])[]): string[] => [
  ...new Set(points.map(([name]) => name)),
];

/** Those that the package accepts: recorded for every function with kinks, and nowhere NaN, which WGSL cannot write. */
function profilesOf(functions: readonly WgslFunction[]): Kinks[] {
  const answers = functions
    .map(({ switches }) => Object.values(switches).filter((point) => !isJump(point)))
    .filter((kinks) => kinks.length > 0)
    .map((kinks) => kinks.flatMap(({ elsewhere = {} }) => Object.entries(elsewhere)));
  const isAccepted = (profile: string): boolean =>
    answers.every((known) => known.some(([name]) => name === profile)) &&
    answers.flat().every(([name, rule]) => name !== profile || !Number.isNaN(rule));
  const profiles = new Set(answers.flat().map(([name]) => name));
  return [...profiles].filter(isAccepted) as Kinks[];
}
