/**
 * What examples claim: a comment behind a statement that starts like a value, as Node prints it, is the value of the
 * statement. A remark may follow after a space or punctuation, and `...` may stand for the rest.
 */
import ts from "typescript";

export interface Claim {
  /** Counted from 1, inside the example. */
  readonly line: number;
  readonly expected: string;
}

/** A program that runs an example and calls `claim(index, () => value)` for each of its claims. */
export interface Instrumented {
  readonly code: string;
  readonly claims: readonly Claim[];
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

const VALUE =
  /^(-?[\d.]|-?Infinity\b|NaN\b|["[{]|true\b|false\b|null\b|undefined\b|Float(32|64)Array\b|(Type|Range)Error: )/;

export function instrument(code: string): Instrumented {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022);
  const claims: Claim[] = [];
  const insertions = source.statements.flatMap((statement): Insertion[] => {
    const expected = commentBehind(code, statement);
    if (expected === undefined || !VALUE.test(expected)) return [];
    const probes = probe(source, statement, claims.length);
    const { line } = source.getLineAndCharacterOfPosition(statement.end);
    if (probes.length > 0) claims.push({ line: line + 1, expected });
    return probes;
  });
  return { code: insert(code, insertions), claims };
}

/** Whether the comment tells the truth about a value that Node prints as `shown`. */
export function holds(expected: string, shown: string): boolean {
  const [beginning = "", rest] = expected.split("...");
  if (rest !== undefined) return shown.startsWith(beginning.trimEnd());
  return expected === shown || (expected.startsWith(shown) && /^[\s:;,]/.test(expected.slice(shown.length)));
}

function commentBehind(code: string, statement: ts.Statement): string | undefined {
  const [comment] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
  return (
    comment &&
    code
      .slice(comment.pos, comment.end)
      .replace(/^\/\/\s*/, "")
      .trim()
  );
}

/** An expression is wrapped where it stands; a constant is looked at after its declaration. */
function probe(source: ts.SourceFile, statement: ts.Statement, index: number): Insertion[] {
  if (ts.isExpressionStatement(statement)) {
    return [
      { at: statement.getStart(source), text: `await claim(${index}, async () => (` },
      { at: statement.expression.end, text: "))" },
    ];
  }
  const declared = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]?.name
    : undefined;
  if (declared === undefined) return [];
  return [{ at: statement.end, text: ` await claim(${index}, async () => ${declared.getText(source)});` }];
}

function insert(code: string, insertions: readonly Insertion[]): string {
  const ends = [...insertions.map(({ at }) => at), code.length];
  const pieces = insertions.map(({ text }, i) => text + code.slice(ends[i], ends[i + 1]));
  return code.slice(0, ends[0]) + pieces.join("");
}
