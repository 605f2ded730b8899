/** Conventions as numbers: lanes know no words. */
import type { SlopeRule } from "../gen/internal/conventions.ts";

/** The order of tools/generator/src/emit/batch/rules.ts. */
const WORDS: readonly SlopeRule[] = ["left", "right", "mid", "minNorm"];

/** The place of a word; −1 for a number. */
export const ruleWord = (rule: SlopeRule): number => WORDS.indexOf(rule);

/** What a rule says that is a number. */
export const ruleNumber = (rule: SlopeRule): number => (typeof rule === "number" ? rule : 0);
