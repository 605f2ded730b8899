import type { Findings } from "./compare.ts";
import type { PassSubject } from "./task.ts";

export interface JudgedPass {
  readonly subject: Pick<PassSubject, "pass" | "bound">;
  readonly findings: Findings;
}

export interface Judged {
  readonly activation: string;
  readonly device: string;
  readonly passes: readonly JudgedPass[];
}

export const isKept = ({ passes }: Judged): boolean =>
  passes.every(({ findings }) => findings.failed === 0 && findings.judged > 0);

export const exhaustiveReport = (judged: readonly Judged[]): string =>
  judged.flatMap(({ activation, passes }) => passes.map((pass) => passText(activation, pass))).join("\n");

function passText(activation: string, { subject, findings }: JudgedPass): string {
  const { worst, nearest, judged, failed, nan } = findings;
  const error =
    worst.ulp === 0
      ? "every result the nearest number, but for subnormal ones"
      : `${worst.ulp.toFixed(4)} ULP of ${subject.bound}, at ${worst.x}: ${worst.actual}, expected ${worst.expected}`;
  const beyond = failed > 0 ? `, ${failed} beyond the bound` : "";
  return [
    `${activation}, ${subject.pass}: ${failed > 0 || judged === 0 ? "FAIL" : "pass"}`,
    `  ${error}`,
    `  ${judged} numbers, ${((100 * nearest) / judged).toFixed(2)} % of the results the nearest one${beyond}`,
    `  ${nan.kept} of ${nan.given} NaN answered by NaN`,
  ].join("\n");
}
