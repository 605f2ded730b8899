/** Functions of several inputs as functions of one, the others being parameters. */
import { build, mentions, nodes, substitute } from "../generator.ts";
import type {
  Activation,
  Expression,
  InputPair,
  Kink,
  Model,
  NumberParameter,
  Pass,
  Rule,
} from "../generator.ts";
import { atDraws } from "./draws.ts";
import { writeOut } from "../oracle/definition.ts";

/** Values of an input that stays: ordinary ones, two at which its factor is as good as 0 or 1, and one whose square is 0. */
const SAMPLES = [-1, 0, -0.3, 6.5, -40, 60, -1e-30];

/** The function of `swept`, which is called x; of its inputs the first is x, and the others are parameters too. */
export function sectionOf(source: Activation, swept: string, intrinsics: Model["intrinsics"]): Activation {
  const activation = atDraws(source);
  const others = activation.inputs.filter((input) => input !== swept);
  if (others.length === 0 && swept === "x") return activation;
  const x = new Map([[swept, build.variable("x")]]);
  const inX = (formula: Expression): Expression => substitute(formula, x);
  const own = activation.derivatives.filter(({ input }) => input === swept);
  const further = activation.derivatives
    .filter(({ input }) => input !== swept)
    .map((pass) => ({ ...pass, parameter: pass.input }));
  return {
    ...activation,
    inputs: ["x", ...others],
    parameters: [
      ...others.map((name) => inputParameter(name, activation, intrinsics)),
      ...activation.parameters,
    ],
    definition: inX(activation.definition),
    kinks: activation.kinks.filter(({ of }) => of === swept).map((kink) => kinkIn(kink, inX)),
    forward: passIn(activation.forward, swept, inX),
    derivatives: own.map((pass) => ({ ...passIn(pass, swept, inX), input: "x" })),
    secondDerivatives: activation.secondDerivatives.map((pass) => ({
      ...passIn(pass, swept, inX),
      inputs: pass.inputs.map((input) => (input === swept ? "x" : input)) as unknown as InputPair,
    })),
    parameterDerivatives: [...further, ...activation.parameterDerivatives].map((pass) => ({
      ...passIn(pass, swept, inX),
      parameter: pass.parameter,
    })),
    accuracy: { ...activation.accuracy, scale: inX(activation.accuracy.scale) },
  };
}

/** 0 only where nothing switches in that input: what stands beside a switch is the business of its own section. */
function inputParameter(
  name: string,
  { definition, parameters }: Activation,
  intrinsics: Model["intrinsics"],
): NumberParameter {
  const choices = parameters.flatMap((one) =>
    one.kind === "choice" ? [[one.name, one.default] as const] : [],
  );
  const switches = [...nodes(writeOut(definition, intrinsics, new Map(choices)))].some(
    (node) => node.kind === "compare" && mentions(node, name),
  );
  return {
    kind: "number",
    name,
    default: 1,
    domain: {},
    description: "",
    learnable: false,
    samples: switches ? SAMPLES.filter((sample) => sample !== 0) : SAMPLES,
  };
}

function kinkIn(kink: Kink, inX: (formula: Expression) => Expression): Kink {
  const rule = (of: Rule): Rule => (typeof of === "string" ? of : inX(of));
  const elsewhere = Object.entries(kink.elsewhere).map(
    ([profile, answer]) => [profile, rule(answer)] as const,
  );
  const values = kink.value === undefined ? {} : { value: rule(kink.value) };
  return { ...kink, of: "x", use: rule(kink.use), ...values, elsewhere: Object.fromEntries(elsewhere) };
}

/** Of a pass what says where to look. */
function passIn<P extends Pass>(pass: P, swept: string, inX: (formula: Expression) => Expression): P {
  const limits = pass.limits.filter(({ of }) => of === swept);
  return {
    ...pass,
    body: inX(pass.body),
    limits: limits.map(({ at, value }) => ({ of: "x", at, value: inX(value) })),
    ...(pass.reach && { reach: pass.reach.map((one) => ({ ...one, of: inX(one.of) })) }),
  };
}
