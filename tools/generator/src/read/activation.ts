/** `defineActivation({...})` and its like, of functions of elements, to plain data. */
import type { Node, SourceFile } from "ts-morph";
import type { Expression } from "../ir/nodes.ts";
import { constsOf } from "../ir/substitute.ts";
import { mentions } from "../ir/walk.ts";
import type { Half } from "../model.ts";
import type { NoiseInput } from "../noise.ts";
import { readAccuracy } from "./accuracy.ts";
import { readFunction } from "./body.ts";
import type { DeclaredActivation } from "./declared.ts";
import { type Vocabulary, readDescribed, refuseLearnable, withInputs } from "./described.ts";
import { spanOf } from "./expression.ts";
import { type Family, familyOf, hasOneInput } from "./families.ts";
import { openSpecFile } from "./file.ts";
import { type PassReading, readByName, readFormulas, readLimits } from "./formulas.ts";
import { readFromOutput } from "./from-output.ts";
import { readKinks } from "./kinks.ts";
import { type Properties, onlyKnown, readFlag, readString, requireProperty } from "./object.ts";
import { type Reading, type Scope, complain } from "./scope.ts";
import { readInputDomain, readPoles, readRemovable } from "./singularities.ts";

/** Of a concatenating function it is one half that is read. */
export function readActivation(
  file: SourceFile,
  vocabulary: Vocabulary,
  reading: Reading,
  half?: Half,
): DeclaredActivation | undefined {
  const family = familyOf(file);
  const opened = openSpecFile(file, family.definer, reading);
  if (opened === undefined) return undefined;
  const { properties } = opened;
  onlyKnown(properties, family.properties, "an activation", reading);
  const { described, ofParameters } = readDescribed(opened, vocabulary, reading);
  if (described !== undefined && !hasOneInput(family)) refuseLearnable(described, reading);
  const scope = withInputs(ofParameters, [...family.inputs, ...(family.noise ?? [])]);
  const formula = (node: Node): Expression | undefined => readFunction(node, scope, reading, half);
  const forwardNode = requireProperty(properties, "forward", "the activation", reading);
  const forward = forwardNode && formula(forwardNode);
  const derivatives = readDerivatives(properties, family, formula, reading);
  const noise = forward && noiseIn(forward, family, reading);
  const consts = forward === undefined || !hasOneInput(family) ? new Map() : constsOf(forward);
  const rest = readOptional(properties, family, { scope, ofParameters, consts }, reading, half);
  const ofOutput = properties.entries.get("derivativeFromOutput");
  const fromOutput = readFromOutput(ofOutput, described?.parameters ?? [], ofParameters, reading);
  return (
    described &&
    forward &&
    derivatives && {
      ...described,
      inputs: family.inputs,
      seconds: family.seconds,
      ...noise,
      forward,
      derivatives,
      ...(fromOutput && { fromOutput }),
      ...rest,
    }
  );
}

/** One in every input; undefined where one is missing. */
function readDerivatives(
  properties: Properties,
  family: Family,
  formula: (node: Node) => Expression | undefined,
  reading: Reading,
): ReadonlyMap<string, Expression> | undefined {
  const [input] = family.inputs;
  if (hasOneInput(family)) {
    const node = requireProperty(properties, "derivative", "the activation", reading);
    const derivative = node && formula(node);
    return derivative && new Map([[input!, derivative]]);
  }
  const node = requireProperty(properties, "derivatives", "the activation", reading);
  const found = readByName(node, "derivatives", family.inputs, formula, reading);
  const missing = node && family.inputs.find((one) => !found.has(one));
  if (missing !== undefined)
    complain(reading, "SG007", spanOf(node!), `derivatives has no ${missing}`, `add ${missing}: ...`);
  return found.size === family.inputs.length ? found : undefined;
}

/** What `forward` takes of the noise that its family offers: an element draws once. */
function noiseIn(
  forward: Expression,
  { noise: offered = [] }: Family,
  reading: Reading,
): { readonly noise?: NoiseInput } {
  const [first, ...others] = offered.filter((one) => mentions(forward, one));
  if (offered.length > 0 && (first === undefined || others.length > 0)) {
    const taken =
      first === undefined ? "no noise" : `noise of several kinds: ${[first, ...others].join(", ")}`;
    const remedy = `take one of ${offered.join(", ")}`;
    complain(reading, "SG016", forward.span!, `forward takes ${taken}`, remedy);
  }
  return first === undefined ? {} : { noise: first };
}

/** What formulas may mention, and kinks be of. */
interface Scopes {
  readonly scope: Scope;
  readonly ofParameters: Scope;
  readonly consts: ReadonlyMap<string, Expression>;
}

/** What a spec may leave out. */
function readOptional(
  properties: Properties,
  family: Family,
  { scope, ofParameters, consts }: Scopes,
  reading: Reading,
  half: Half | undefined,
) {
  const entry = (name: string): Node | undefined => properties.entries.get(name);
  const passes: PassReading = { family, parameters: [...ofParameters.names], reading, half };
  const formula = (node: Node): Expression | undefined => readFunction(node, scope, reading, half);
  // A limit in one of several inputs may depend on the others, and on noise.
  const others = hasOneInput(family) ? (family.noise ?? []) : family.inputs;
  const ofLimits: Scope = { ...withInputs(ofParameters, others), allowsInfinity: true };
  const { parameters } = passes;
  return {
    parameterDerivatives: readByName(
      entry("parameterDerivatives"),
      "parameterDerivatives",
      parameters,
      formula,
      reading,
    ),
    surrogate: readFlag(entry("surrogate"), "surrogate", reading),
    stable: readFormulas(entry("stable"), "stable", formula, passes),
    kinks: readKinks(entry("kinks"), family.inputs, consts, ofParameters, reading),
    domain: readInputDomain(entry("domain"), scope.numbers, reading),
    singularities: [
      ...readRemovable(entry("removable"), ofParameters, reading),
      ...readPoles(entry("poles"), scope.numbers, reading),
    ],
    limits: readFormulas(entry("limits"), "limits", (node) => readLimits(node, ofLimits, passes), passes),
    ...readGate(properties, family, reading),
    ...readAccuracy(entry("accuracy"), scope, reading),
  };
}

/** Which half of a row is the gate, where one array holds both inputs. */
function readGate(properties: Properties, family: Family, reading: Reading): { readonly gate?: Half } {
  if (!family.properties.includes("gate")) return {};
  const node = requireProperty(properties, "gate", "the activation", reading);
  const half = readString(node, "gate", reading);
  if (half === "first" || half === "second") return { gate: half };
  if (half !== undefined)
    complain(reading, "SG008", spanOf(node!), `gate is ${JSON.stringify(half)}`, `write "first" or "second"`);
  return {};
}
