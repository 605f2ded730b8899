/** What a spec says to what every tool may rely on. */
import { differentiate } from "../ir/differentiate.ts";
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import { printExpression } from "../ir/print.ts";
import { simplify } from "../ir/simplify.ts";
import { type Node, children, nodes } from "../ir/walk.ts";
import type {
  Accuracy,
  Activation,
  InputPass,
  Kink,
  Model,
  ParameterPass,
  Singularity,
  Surrogate,
} from "../model.ts";
import { noiseKinds } from "../noise.ts";
import { ordinaryScale } from "../promises.ts";
import type { DeclaredActivation } from "../read/declared.ts";
import { functionOfOutput } from "./from-output.ts";
import { knowledgeOf } from "./knowledge.ts";
import type { Numeric } from "./numeric.ts";
import { isOdd } from "./odd.ts";
import { type PassContext, buildPass } from "./passes.ts";
import { derivativeRules } from "./rules.ts";
import { secondPasses } from "./seconds.ts";
import { limitsAtPoints } from "./singularities.ts";

type Intrinsics = Model["intrinsics"];

export function analyseActivation(
  declared: DeclaredActivation,
  intrinsics: Intrinsics,
  numeric: Numeric,
): Activation {
  const { forward: definition, parameters, requirements, inputs, domain } = declared;
  const knowledge = knowledgeOf(declared, intrinsics);
  const noise = declared.noise === undefined ? {} : { noise: declared.noise };
  const context = { intrinsics, parameters, requirements, inputs, ...noise, domain, knowledge };
  const kinks = declared.kinks.map(({ span: _, ...kink }): Kink => ({
    ...kink,
    at: simplify(kink.at, context.knowledge),
  }));
  const real = kinks.filter((kink) => !kink.smooth);
  const jumps = real.filter((kink) => kink.value !== undefined);
  const forward = declared.stable.forward ?? definition;
  return {
    ...descriptionOf(declared),
    ...surrogateOf(declared),
    parameters,
    requirements,
    inputs,
    ...(declared.gate === undefined ? {} : { gate: declared.gate }),
    ...noise,
    definition,
    kinks,
    domain,
    singularities: declared.singularities.map(({ span: _, ...one }) => one),
    forward: buildPass(forward, jumps, () => "value", declared.limits.forward, context, {
      plain: definition,
      isOdd: keepsSignOfZero(declared, intrinsics),
      points: limitsAtPoints(definition, (one) => one.value, declared, numeric),
    }),
    derivatives: inputs.map((input) => inputPass(input, declared, kinks, context, numeric)),
    secondDerivatives: secondPasses(declared, kinks, context, numeric),
    parameterDerivatives: parameterPasses(declared, forward, real, context, numeric),
    ...withOutput(declared, intrinsics),
  };
}

function withOutput(declared: DeclaredActivation, intrinsics: Intrinsics) {
  const accuracy = accuracyOf(declared, intrinsics);
  return { ...functionOfOutput(declared, accuracy, intrinsics), accuracy };
}

function descriptionOf(declared: DeclaredActivation) {
  const { name, title, description, reference, aliases, spellings } = declared;
  return { name, title, description, reference, aliases, spellings };
}

/** Only functions of x have them. */
function surrogateOf({ surrogate, derivatives, parameterDerivatives }: DeclaredActivation): {
  readonly surrogate?: Surrogate;
} {
  const derivative = derivatives.get("x");
  const byParameter = Object.fromEntries(parameterDerivatives);
  return surrogate && derivative ? { surrogate: { derivative, parameterDerivatives: byParameter } } : {};
}

/** A sign of zero means the same for an odd function of one input, and of nothing else. */
const keepsSignOfZero = (declared: DeclaredActivation, intrinsics: Intrinsics): boolean =>
  declared.inputs.length === 1 &&
  declared.noise === undefined &&
  isOdd(declared.forward, declared, intrinsics) &&
  !declared.singularities.some(isPoleAtZero);

const isPoleAtZero = ({ kind, at }: Singularity): boolean => kind === "pole" && at === 0;

function inputPass(
  input: string,
  { stable, derivatives, limits, ...declared }: DeclaredActivation,
  kinks: readonly Kink[],
  context: PassContext,
  numeric: Numeric,
): InputPass {
  const plain = derivatives.get(input)!;
  const formula = stable.derivatives.get(input) ?? plain;
  const points = limitsAtPoints(plain, (one) => one.slope, declared, numeric);
  const isOwn = ({ of, through }: Kink): boolean => of === input || through !== undefined;
  const decides = (kink: Kink) => (isOwn(kink) ? ("slope" as const) : ("gradient" as const));
  const pass = buildPass(formula, kinks, decides, limits.derivatives.get(input), context, { plain, points });
  return { input, ...pass };
}

/** Every number parameter has a gradient: the stable form, else the declared one, else the symbolic derivative. */
function parameterPasses(
  declared: DeclaredActivation,
  forward: Expression,
  kinks: readonly Kink[],
  context: PassContext,
  numeric: Numeric,
): ParameterPass[] {
  return declared.parameters.flatMap((parameter): ParameterPass[] => {
    if (parameter.kind !== "number") return [];
    const plain =
      declared.parameterDerivatives.get(parameter.name) ??
      differentiate(forward, parameter.name, derivativeRules(context.intrinsics));
    const formula = declared.stable.parameterDerivatives.get(parameter.name) ?? plain;
    const limits = declared.limits.parameterDerivatives.get(parameter.name);
    const points = limitsAtPoints(plain, () => undefined, declared, numeric);
    const pass = buildPass(formula, kinks, () => "gradient", limits, context, { plain, points });
    return [{ parameter: parameter.name, ...pass }];
  });
}

function accuracyOf(declared: DeclaredActivation, intrinsics: Intrinsics): Accuracy {
  // Noise that a kernel makes of uniforms is computed as well.
  const drawing = declared.noise === undefined || noiseKinds[declared.noise].kernel === undefined ? 0 : 1;
  return {
    composition: drawing + transcendentalCalls(declared.forward, intrinsics).size > 1,
    scale: declared.scale ?? build.number(ordinaryScale),
    exceptions: declared.exceptions,
  };
}

/** Multiprecision functions that are algebraic, so that they add roundings but no approximation. */
const algebraic = new Set(["sqrt", "floor"]);

/** The transcendental functions that one result takes, by what they are called with: those of the richest piece. */
function transcendentalCalls(node: Node, intrinsics: Intrinsics): Set<string> {
  const inside = children(node).map((child) => transcendentalCalls(child, intrinsics));
  if (node.kind === "conditional") {
    const [test, then, otherwise] = inside as [Set<string>, Set<string>, Set<string>];
    return new Set([...test, ...(then.size > otherwise.size ? then : otherwise)]);
  }
  const calls = inside.flatMap((one) => [...one]);
  const isCounted = node.kind === "call" && isTranscendental(node.name, intrinsics);
  return new Set(isCounted ? [...calls, printExpression(node)] : calls);
}

function isTranscendental(name: string, intrinsics: Intrinsics): boolean {
  const definition = intrinsics.get(name)?.definition;
  if (definition === undefined) return false;
  if (typeof definition === "string") return !algebraic.has(definition);
  return [...nodes(definition)].some(
    (node) => node.kind === "call" && isTranscendental(node.name, intrinsics),
  );
}
