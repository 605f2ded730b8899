import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Verdict } from "./check.ts";

const REFUSALS_SHOWN = 5;

/** "Naga: 1747 of 1747 shaders accepted, written as HLSL (1747), ...", and what was refused. */
export function shadersReport(verdicts: readonly Verdict[]): string {
  return verdicts.flatMap((verdict) => [countsOf(verdict), ...refusalsOf(verdict)]).join("\n");
}

function countsOf({ compiler, accepted, refused, written }: Verdict): string {
  const languages = Object.entries(written).map(([language, count]) => `${language} (${count})`);
  const translated = languages.length === 0 ? "" : `, written as ${languages.join(", ")}`;
  return `${compiler}: ${accepted} of ${accepted + refused.length} shaders accepted${translated}`;
}

function refusalsOf({ compiler, refused }: Verdict): string[] {
  const shown = refused.slice(0, REFUSALS_SHOWN);
  const lines = shown.flatMap(({ title, reason }) => [
    `REFUSED by ${compiler}: ${title}`,
    ...reason.split("\n").map((line) => `  ${line}`),
  ]);
  const more = refused.length - shown.length;
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}

export function writeShaders(folder: string, verdicts: readonly Verdict[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "shaders.json"), `${JSON.stringify(verdicts, undefined, 2)}\n`);
}

/** A run without a shader proves nothing. */
export const allAccepted = (verdicts: readonly Verdict[]): boolean =>
  verdicts.length > 0 && verdicts.every(({ accepted, refused }) => accepted > 0 && refused.length === 0);
