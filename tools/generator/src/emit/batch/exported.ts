/** What the package exports for an activation: the implementation, once, and a thin function for each grade. */
import type { Target } from "../../promises.ts";
import type { Declaration, FunctionText, OverloadText } from "../typescript/writer.ts";
import type { Lanes } from "./lanes.ts";
import { type NamedLanes, gradeText } from "./lane-names.ts";

/** One exported function. */
export interface ExportedFunction<L extends NamedLanes = Lanes> {
  readonly name: string;
  /** What it is called where both grades find it: `forward`. */
  readonly pass: string;
  readonly arrays: readonly string[];
  /** Of those that are no `A`. */
  readonly arrayTypes?: { readonly [array: string]: string };
  /** The type of the options, which come after the arrays. */
  readonly options: string;
  /** Whether no option has a default that is everyone's. */
  readonly needsOptions?: boolean;
  readonly returns: string;
  /** What callers see instead, where the types of arguments decide about the type of the result. */
  readonly overloads?: (float32: Target) => readonly OverloadText[];
  readonly documentation: (float32: Target) => readonly string[];
  readonly body: readonly string[];
  /** What the body may compute with. */
  readonly lanes: readonly L[];
}

/** All of an activation. */
export interface ActivationCode<L extends NamedLanes = Lanes> {
  /** Constants and the types of options. */
  readonly declarations: readonly Declaration[];
  readonly functions: readonly ExportedFunction<L>[];
  /** Functions of one element, and loops. */
  readonly helpers: readonly Declaration[];
}

const declared = (one: ExportedFunction<NamedLanes>, parameters: readonly string[]): FunctionText => ({
  kind: "function",
  name: one.name,
  exported: true,
  typeParameters: ["A extends FloatArray"],
  parameters: [...one.arrays.map((array) => `${array}: ${one.arrayTypes?.[array] ?? "A"}`), ...parameters],
  returns: one.returns,
  body: one.body,
});

/** As its users know it. */
const documented = (one: ExportedFunction<NamedLanes>, float32: Target): FunctionText => ({
  ...declared(one, [`options: ${one.options}${one.needsOptions ? "" : " = {}"}`]),
  documentation: one.documentation(float32).join("\n"),
  ...(one.overloads === undefined ? {} : { overloads: one.overloads(float32) }),
});

/** Everything in one module, where there is one grade only. */
export const singleDeclarations = ({
  declarations,
  functions,
  helpers,
}: ActivationCode<NamedLanes>): Declaration[] => [
  ...declarations,
  ...functions.map((one) => documented(one, "batch-f32-exact")),
  ...helpers,
];

/** What both grades share: a function is told what lanes it has. */
export const passDeclarations = ({
  declarations,
  functions,
  helpers,
}: ActivationCode<NamedLanes>): Declaration[] => [
  ...declarations,
  ...functions.map((one) => {
    const lanes = one.lanes.map(({ name, grade }) => `${name}Lanes: ${grade}`);
    return { ...declared(one, [`options: ${one.options}`, ...lanes]), name: one.pass };
  }),
  ...helpers,
];

/** One grade. */
export const gradeDeclarations = ({ functions }: ActivationCode<NamedLanes>, grade: Target): Declaration[] =>
  functions.map((one) => {
    const given = [...one.arrays, "options", ...one.lanes.map((lanes) => gradeText(lanes, grade))];
    return { ...documented(one, grade), body: [`return ${one.pass}(${given.join(", ")});`] };
  });
