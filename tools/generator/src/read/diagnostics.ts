import type { Span } from "../ir/nodes.ts";

/** A spec file as it was read. */
export interface Source {
  /** Relative to the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Everything that can be wrong with a spec. `specs/README.md` explains each code. */
export const codes = {
  SG001: "The file is empty, unreadable or not TypeScript",
  SG002: "The file does not default-export one definition",
  SG003: "Syntax outside the spec language",
  SG004: "Unknown name",
  SG005: "Unknown function",
  SG006: "Wrong number of arguments",
  SG007: "A property is missing",
  SG008: "A property has the wrong form",
  SG009: "Unknown property",
  SG010: "The name is not the file's",
  SG011: "The name is taken",
  SG012: "The name is reserved",
  SG013: "A parameter's default is outside its domain",
  SG014: "A number that is not finite",
  SG015: "An intrinsic that is defined through itself",
  SG016: "A stochastic function that does not take one kind of noise",
  SG020: "A comparison that cannot be solved for x",
  SG021: "A kink or jump that is not declared",
  SG022: "A declared kink where nothing switches",
  SG023: "A declared kink that is smooth",
  SG024: "A jump without a value rule, or a value rule without a jump",
  SG025: "The formula answers NaN or infinity where the function has a value",
  SG026: "The declared limit is not the limit",
  SG027: "A removable singularity or a pole that is none",
  SG030: "The derivative contradicts forward",
  SG031: "A stable form contradicts the definition",
  SG032: "A parameter derivative contradicts forward",
  SG033: "A derivative from the output contradicts the derivative",
} as const;

export type Code = keyof typeof codes;

export interface Diagnostic {
  readonly code: Code;
  readonly source: Source;
  readonly span: Span;
  readonly message: string;
  /** What to write instead. */
  readonly remedy: string;
}

/** Collects what is wrong, so that one run tells all of it. */
export type Report = (diagnostic: Diagnostic) => void;

/** What is read or looked at twice is complained of once. */
export function withoutRepetition(report: Report): Report {
  const known = new Set<string>();
  return (diagnostic) => {
    const key = `${diagnostic.code} ${diagnostic.span.join()}`;
    if (!known.has(key)) report(diagnostic);
    known.add(key);
  };
}

/** Specs are wrong; the message shows every diagnostic. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    const count = `${diagnostics.length} ${diagnostics.length === 1 ? "error" : "errors"} in specs`;
    super(`${diagnostics.map(format).join("\n\n")}\n\n${count}`);
    this.diagnostics = diagnostics;
  }
}

/** `file:line:column`, the line, a caret under the place, and the remedy. */
export function format(diagnostic: Diagnostic): string {
  const { code, source, span, message, remedy } = diagnostic;
  const { line, column, text } = locate(source.text, span[0]);
  const width = Math.max(1, Math.min(span[1], span[0] + text.length - column + 1) - span[0]);
  const margin = String(line);
  const indent = text.slice(0, column - 1).replace(/[^\t]/g, " ");
  return [
    `${source.path}:${line}:${column} ${code} ${message}`,
    `  ${margin} | ${text}`,
    `  ${" ".repeat(margin.length)} | ${indent}${"^".repeat(width)}`,
    `  ${" ".repeat(margin.length)} = ${remedy}`,
  ].join("\n");
}

function locate(text: string, offset: number): { line: number; column: number; text: string } {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const next = text.indexOf("\n", offset);
  const line = text.slice(0, start).split("\n").length;
  const content = text.slice(start, next === -1 ? undefined : next).replace(/\r$/, "");
  return { line, column: offset - start + 1, text: content };
}
