import { formatUlp } from "../report/format.ts";
import { aligned } from "../report/plain.ts";
import type { KernelResult } from "./check.ts";

const HEADINGS = [
  "intrinsic",
  "kernel",
  "max ULP",
  "bound",
  "worst input",
  "answer",
  "expected",
  "cases",
  "verdict",
];

export function intrinsicsReport(results: readonly KernelResult[]): string {
  const lines = results.map((result) => [
    result.name,
    result.kernel,
    formatUlp(result.ulp),
    String(result.bound),
    result.worst.join(", "),
    String(result.actual),
    String(result.expected),
    String(result.cases),
    result.passed ? "pass" : "FAIL",
  ]);
  return aligned([HEADINGS, ...lines]);
}
