/** Calls of exported functions, with the arguments that `@subgrad/scalar` gives them. */
import { Node } from "ts-morph";
import * as build from "../../ir/build.ts";
import type { RowCall, Term } from "../../identities.ts";
import { identityInputs, termsOf } from "../../identities.ts";
import type { ConcatenatingActivation, Parameter, RowPass } from "../../model.ts";
import { readObject } from "../object.ts";
import { complain, spanOf } from "../scope.ts";
import type { Exported } from "./exports.ts";
import type { TermReading } from "./terms.ts";

export interface Call {
  readonly node: Node;
  readonly name: string;
  readonly values: readonly Node[];
  /** The number in brackets behind the call. */
  readonly index: number | undefined;
}

type Read = (node: Node, reading: TermReading) => Term | undefined;

/** Inputs, then parameters by position; those that are left out have their defaults. */
export function readElementCall(
  { node, name, values }: Call,
  { activation, pass }: Exported & { kind: "element" },
  reading: TermReading,
  read: Read,
): Term | undefined {
  const { inputs, parameters } = activation;
  const given = values.length - inputs.length;
  if (given < 0 || given > parameters.length) {
    const list = [...inputs, ...parameters.map((one) => `${one.name}?`)].join(", ");
    const message = `${name} has ${values.length} arguments`;
    return complain(reading, "SG006", spanOf(node), message, `write ${name}(${list})`);
  }
  const terms = values.map((value) => read(value, reading));
  if (terms.some((term) => term === undefined)) return undefined;
  const all = terms as Term[];
  const named = parameters.flatMap((parameter, place) => {
    const value = all[inputs.length + place] ?? defaultOf(parameter);
    return value === undefined ? [] : [[parameter.name, value] as const];
  });
  if (!areConstant(values.slice(inputs.length), all.slice(inputs.length), reading)) return undefined;
  return {
    kind: "element",
    activation,
    pass,
    inputs: all.slice(0, inputs.length),
    parameters: new Map(named),
  };
}

/** One of the two numbers that the function makes of one element of a row. */
export function readConcatenatingCall(
  { node, name, values, index }: Call,
  { activation }: { readonly activation: ConcatenatingActivation },
  reading: TermReading,
  read: Read,
): Term | undefined {
  const [row, options, ...others] = values;
  if (row === undefined || others.length > 0) return wrongArguments(node, name, ["x"], reading);
  const x = readRow(row, reading, read);
  const parameters = readOptions(options, activation.parameters, reading, read);
  if (x === undefined || parameters === undefined) return undefined;
  if (!isWithin(index, 2 * x.length, node, name, reading)) return undefined;
  const half = activation.halves[index! < x.length ? 0 : 1];
  return { kind: "element", activation: half, pass: "forward", inputs: [x[index! % x.length]!], parameters };
}

/** dy, x and y as far as the function takes them, then options. */
export function readRowElement(
  { node, name, values, index }: Call,
  { activation, pass }: Exported & { kind: "row" },
  reading: TermReading,
  read: Read,
): Term | undefined {
  const own: RowPass =
    typeof pass === "string"
      ? activation[pass]
      : activation.parameterBackward.find(({ parameter }) => parameter === pass.parameter)!;
  const names = (["dy", "x", "y"] as const).filter((input) => own.inputs.includes(input));
  if (values.length < names.length || values.length > names.length + 1)
    return wrongArguments(node, name, names, reading);
  const isNumber = (input: string): boolean => activation.forward.rank === "number" && input !== "x";
  const rows = names.map((input, place) => {
    if (!isNumber(input)) return readRow(values[place]!, reading, read);
    const term = read(values[place]!, reading);
    return term && [term];
  });
  const parameters = readOptions(values[names.length], activation.parameters, reading, read);
  if (parameters === undefined || rows.some((row) => row === undefined)) return undefined;
  const lengths = new Set(rows.flatMap((row, place) => (isNumber(names[place]!) ? [] : [row!.length])));
  if (lengths.size > 1)
    return complain(
      reading,
      "SG008",
      spanOf(node),
      "the rows have several lengths",
      "make them equally long",
    );
  const inputs = new Map(names.map((input, place) => [input, rows[place]!] as const));
  const of: RowCall = { activation, pass, inputs, parameters };
  const length = own.rank === "number" ? undefined : [...lengths][0];
  if (!isWithin(index, length, node, name, reading)) return undefined;
  return { kind: "row element", of, index: index ?? 0 };
}

/** Rows are written out. */
function readRow(node: Node, reading: TermReading, read: Read): readonly Term[] | undefined {
  if (Node.isArrayLiteralExpression(node)) {
    const terms = node.getElements().map((element) => read(element, reading));
    return terms.some((term) => term === undefined) ? undefined : (terms as Term[]);
  }
  return complain(reading, "SG008", spanOf(node), "a row is a list of numbers", "write [x, y]");
}

/** What `{ temperature: 2 }` says of parameters that are numbers; words keep their defaults. */
function readOptions(
  node: Node | undefined,
  parameters: readonly Parameter[],
  reading: TermReading,
  read: Read,
): ReadonlyMap<string, Term> | undefined {
  const options = readObject(node, "options", reading);
  if (node !== undefined && options === undefined) return undefined;
  const given = options?.entries ?? new Map<string, Node>();
  const known = parameters.filter(({ kind }) => kind === "number").map(({ name }) => name);
  const stranger = [...given].find(([name]) => !known.includes(name));
  if (stranger !== undefined) {
    const remedy = known.length === 0 ? "remove it" : `known: ${known.join(", ")}`;
    return complain(reading, "SG009", spanOf(stranger[1]), `there is no parameter ${stranger[0]}`, remedy);
  }
  const named = parameters.flatMap((parameter) => {
    const own = given.get(parameter.name);
    const value = own === undefined ? defaultOf(parameter) : read(own, reading);
    return value === undefined ? [] : [[parameter.name, value] as const];
  });
  const terms = new Map(named);
  const isWhole = known.every((name) => terms.has(name));
  return isWhole &&
    areConstant(
      [...given.values()],
      [...given.keys()].map((name) => terms.get(name)!),
      reading,
    )
    ? terms
    : undefined;
}

const defaultOf = (parameter: Parameter): Term | undefined =>
  parameter.kind === "number" ? (build.number(parameter.default) as Term) : undefined;

/** Packages take one number for a parameter, whatever the length of the array. */
function areConstant(places: readonly Node[], terms: readonly Term[], reading: TermReading): boolean {
  const varying = terms.findIndex((term) =>
    [...termsOf(term)].some(
      (one) => one.kind === "variable" && identityInputs.some((input) => input === one.name),
    ),
  );
  if (varying < 0) return true;
  const message = "a parameter of a function is the same for all inputs";
  complain(
    reading,
    "SG008",
    spanOf(places[varying]!),
    message,
    "write it in terms of numbers and parameters",
  );
  return false;
}

function isWithin(
  index: number | undefined,
  length: number | undefined,
  node: Node,
  name: string,
  reading: TermReading,
): boolean {
  if (length === undefined ? index === undefined : index !== undefined && index < length) return true;
  const message = length === undefined ? `${name} answers one number` : `${name} answers ${length} numbers`;
  const remedy =
    length === undefined ? "remove the brackets" : `say which: ${name}(...)[0] to [${length - 1}]`;
  complain(reading, "SG008", spanOf(node), message, remedy);
  return false;
}

const wrongArguments = (
  node: Node,
  name: string,
  names: readonly string[],
  reading: TermReading,
): undefined =>
  complain(
    reading,
    "SG006",
    spanOf(node),
    `${name} takes ${names.join(", ")} and options`,
    `write ${name}(${names.join(", ")}, { ... })`,
  );
