/** Learnable parameters may have a value per channel: what code calls these values, and how it goes through them. */
import type { Parametrised } from "../../model.ts";
import { plural } from "../../text.ts";

/** What an element function takes beside x. */
export interface PassValue {
  readonly name: string;
  /** What it depends on that may differ by channel: where there is such a thing, every channel has a value of its own. */
  readonly variesWith: readonly string[];
  /** What it is, where it is no parameter: found once, before the loop. */
  readonly text?: string;
  /** Of its type, where it is neither a parameter nor a number. */
  readonly type?: string;
}

export function learnableNames(activation: Parametrised): string[] {
  return activation.parameters.flatMap((one) => (one.kind === "number" && one.learnable ? [one.name] : []));
}

export const hasChannels = (activation: Parametrised): boolean => learnableNames(activation).length > 0;

/** Those of the names that code uses as variables. */
export const variablesIn = (code: string, names: readonly string[]): string[] =>
  names.filter((name) => new RegExp(`(?<![\\w.])${name}\\b`).test(code));

/** What a value is called outside of the loop over channels, where it may be an array. */
export const nameOf = ({ name, variesWith }: PassValue): string =>
  variesWith.length > 0 ? plural(name) : name;

/** `const zeroAnswers = alphas.map((alpha) => slopeAt(kinks.zero, alpha, 1));` */
export function valueStatement(value: PassValue): string {
  const [first, ...others] = value.variesWith;
  if (first === undefined) return `const ${value.name} = ${value.text};`;
  const ofChannel = others.map((name) => `const ${name} = ${plural(name)}[channel]!;`);
  const answer =
    others.length === 0
      ? `(${first}) => ${value.text}`
      : `(${first}, channel) => { ${ofChannel.join(" ")} return ${value.text}; }`;
  return `const ${nameOf(value)} = ${plural(first)}.map(${answer});`;
}

/** The statement for every i, and where there are channels, with the values of the one that element i belongs to. */
export function overElements(
  data: string,
  values: readonly PassValue[],
  statement: string,
  ofChannel: readonly string[] = [],
): string[] {
  const varying = values.filter(({ variesWith }) => variesWith.length > 0);
  if (varying.length === 0) return [`for (let i = 0; i < ${data}.length; i++) ${statement}`];
  const constants = varying.map((value) => `const ${value.name} = ${nameOf(value)}[channel]!;`);
  return [
    `for (let i = 0; i < ${data}.length;) {
      for (let channel = 0; channel < channels.count; channel++) {
        ${[...ofChannel, ...constants].join("\n")}
        for (const end = i + channels.run; i < end; i++) ${statement}
      }
    }`,
  ];
}
