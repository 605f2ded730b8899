import type { Findings } from "./compare.ts";
import type { Subject } from "./run.ts";

export interface Judged {
  readonly subject: Subject;
  readonly findings: Findings;
}

export const isKept = ({ findings }: Judged): boolean => findings.failed === 0 && findings.judged > 0;

export function exhaustiveReport(judged: readonly Judged[]): string {
  const lines = judged.map((one) => {
    const { subject, findings } = one;
    const { worst, nearest, judged: count, failed } = findings;
    const share = ((100 * nearest) / count).toFixed(2);
    return [
      `${subject.activation}, ${subject.pass}: ${isKept(one) ? "pass" : "FAIL"}`,
      `  ${worst.ulp.toFixed(4)} ULP of ${subject.bound}, at ${worst.x}: ${worst.actual}, expected ${worst.expected}`,
      `  ${count} numbers, ${share} % of the results the nearest one${failed > 0 ? `, ${failed} beyond the bound` : ""}`,
    ].join("\n");
  });
  return lines.join("\n");
}
