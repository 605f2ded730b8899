/** What is equal between functions, and by how much targets miss it. */
import { errorText } from "./digits.ts";
import { type Domain, type Identity, type Target, describeDomain, targets } from "./generator.ts";
import type { IdentityReport, Report } from "./report.ts";
import { table } from "./tables.ts";

const headings: { readonly [target in Target]: string } = {
  scalar: "scalar",
  "batch-f64": "batch, f64",
  "batch-f32": "batch, f32",
  "batch-f32-exact": "batch/exact, f32",
  "wgsl-f32": "wgsl, f32",
  "wgsl-f16": "wgsl, f16",
};

const FLUSHED =
  "† At some other arguments a number on the way is below 2⁻¹²⁶, the least normal one of f32, and the device has taken it for 0, as WGSL allows it to. What that changes is not counted.";

/** A table for each file of identities. */
export function identitiesTables(identities: readonly Identity[], report: Report): string {
  const groups = [...new Set(identities.map(({ group }) => group))];
  const tables = groups.map((group) => {
    const rows = identities.filter((one) => one.group === group).map((one) => rowOf(one, report));
    const title = group.charAt(0).toUpperCase() + group.slice(1);
    return `## ${title}\n\n${table(["equal", "because", ...Object.values(headings)], rows, 2)}`;
  });
  const text = tables.join("\n\n");
  return text.includes("†") ? `${FLUSHED}\n\n${text}` : text;
}

function rowOf(identity: Identity, { identities }: Report): string[] {
  const cells = targets.map((target) =>
    cellOf(identities.find((one) => one.identity === identity.name && one.target === target)),
  );
  return [formulaOf(identity), identity.why, ...cells];
}

function cellOf(found: IdentityReport | undefined): string {
  if (found === undefined) return "";
  const { worst, flushed } = found;
  return [...(worst === undefined ? [] : [errorText(Number(worst.ulp))]), ...(flushed > 0 ? ["†"] : [])].join(
    " ",
  );
}

/** "`silu(x)` = `swish(x, 1)` for x ≤ 0" */
function formulaOf({ text, domain, parameters }: Identity): string {
  const domains = [["x", domain] as const, ...parameters.map((one) => [one.name, one.domain] as const)];
  const conditions = domains.flatMap(([name, own]) => conditionOf(name, own) ?? []);
  const suffix = conditions.length === 0 ? "" : ` for ${conditions.join(", ")}`;
  return `\`${text.left}\` = \`${text.right}\`${suffix}`;
}

const conditionOf = (name: string, domain: Domain): string | undefined =>
  Object.keys(domain).length === 0 ? undefined : describeDomain(domain).replace(/^a number/, name);
