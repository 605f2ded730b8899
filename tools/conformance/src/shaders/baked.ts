/** Functions with parameters as constants, which a compiler may fold, and must not refuse for what they come to. @module */
import type { WgslFunction, WgslParameter } from "@subgrad/wgsl";
import { bake, link } from "@subgrad/wgsl";
import { inDomain } from "../generator.ts";

type Constants = Readonly<Record<string, number>>;

export function bakedTexts(functions: readonly WgslFunction[]): { constants: Constants; code: string }[] {
  const parameters = new Map(functions.flatMap((fn) => fn.parameters.map((one) => [one.name, one])));
  if (parameters.size === 0) return [];
  const tied = new Set(functions.flatMap(({ requirements = [] }) => requirements.flat()));
  return constantSets([...parameters.values()], tied).map((constants) => ({
    constants,
    code: link(functions.filter((fn) => allows(fn, constants)).map((fn) => bake(fn, ownOf(fn, constants)))),
  }));
}

/** The defaults, and the ends of each domain that depends on no other parameter. */
function constantSets(parameters: readonly WgslParameter[], tied: ReadonlySet<string>): Constants[] {
  const defaults = Object.fromEntries(parameters.map(({ name, default: value }) => [name, value]));
  const free = parameters.filter(({ name }) => !tied.has(name));
  const atEnds = free.flatMap(({ name, min, max }) =>
    [min, max].flatMap((end) => (end === undefined ? [] : [{ ...defaults, [name]: end }])),
  );
  return [defaults, ...atEnds];
}

/** From the output, some functions allow less. */
const allows = ({ parameters }: WgslFunction, constants: Constants): boolean =>
  parameters.every(({ name, ...domain }) => inDomain(domain, constants[name]!));

const ownOf = ({ parameters }: WgslFunction, constants: Constants): Constants =>
  Object.fromEntries(parameters.map(({ name }) => [name, constants[name]!]));
