/** Whether what a spec says of rows with infinities can be told, and has the form of its pass. */
import type { Expression } from "../ir/nodes.ts";
import { mentions } from "../ir/walk.ts";
import type { SpecialRows } from "../model.ts";
import type { DeclaredRowActivation } from "../read/declared.ts";
import type { Report } from "../read/diagnostics.ts";
import { dataInputs, rankOf, rowInputs } from "./analyse.ts";

interface Stated {
  /** As a spec spells it. */
  readonly name: string;
  readonly body: Expression;
  readonly special: SpecialRows;
  readonly rank: "row" | "number";
}

export function checkSpecialRows(declared: DeclaredRowActivation, report: Report): void {
  const { source, nameSpan } = declared;
  const varying = rankOf(declared.forward, dataInputs) === "row" ? rowInputs : dataInputs;
  for (const { name, body, special, rank } of statedRows(declared)) {
    const formulas: [string, Expression][] = Object.entries(special);
    const isTold = [body, ...Object.values(special)].some((formula) => mentions(formula, "x"));
    for (const [kind, formula] of formulas) {
      const what = `specialRows.${name}.${kind}`;
      const place = { code: "SG008", source, span: formula.span ?? nameSpan } as const;
      if (!isTold) {
        const message = `${what} is told by x, which ${name} does not take`;
        report({ ...place, message, remedy: "leave it out: y and dy say what there is to say" });
      } else if (rank === "number" && rankOf(formula, varying) === "row") {
        const message = `${what} has a number for each element, expected one for the row`;
        report({ ...place, message, remedy: "take the elements together: rowSum(...)" });
      }
    }
  }
}

function statedRows({ forward, backward, parameterBackward, stable, special }: DeclaredRowActivation) {
  const passes: (Omit<Stated, "special"> & { readonly special: SpecialRows | undefined })[] = [
    {
      name: "forward",
      body: stable.forward ?? forward,
      special: special.forward,
      rank: rankOf(forward, dataInputs),
    },
    { name: "backward", body: stable.backward ?? backward, special: special.backward, rank: "row" },
    ...[...parameterBackward].map(([parameter, formula]) => ({
      name: `parameterBackward.${parameter}`,
      body: stable.parameterBackward.get(parameter) ?? formula,
      special: special.parameterBackward.get(parameter),
      rank: "number" as const,
    })),
  ];
  return passes.flatMap((pass): Stated[] =>
    pass.special === undefined ? [] : [{ ...pass, special: pass.special }],
  );
}
