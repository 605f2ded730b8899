/** `defineConcatenatingActivation({...})` to plain data: the same file, read for either half of the result. */
import type { SourceFile } from "ts-morph";
import type { Half } from "../model.ts";
import { readActivation } from "./activation.ts";
import type { DeclaredConcatenating } from "./declared.ts";
import type { Vocabulary } from "./described.ts";
import { withoutRepetition } from "./diagnostics.ts";
import { familyOf } from "./families.ts";
import type { Reading } from "./scope.ts";

export const isConcatenating = (file: SourceFile): boolean => familyOf(file).isOfPairs === true;

export function readConcatenating(
  file: SourceFile,
  vocabulary: Vocabulary,
  reading: Reading,
): DeclaredConcatenating | undefined {
  const once = { ...reading, report: withoutRepetition(reading.report) };
  const read = (half: Half) => readActivation(file, vocabulary, once, half);
  const [first, second] = [read("first"), read("second")];
  if (first === undefined || second === undefined) return undefined;
  const { source, name, nameSpan, title, description, reference, aliases, spellings } = first;
  const { parameters, requirements, parameterSpans } = first;
  const described = { source, name, nameSpan, title, description, reference, aliases, spellings };
  return { ...described, parameters, requirements, parameterSpans, halves: [first, second] };
}
