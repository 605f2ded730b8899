/** What a kernel of rows reads once: parameters, and choices as numbers. */
import { mentions } from "../../../ir/walk.ts";
import type { RowActivation, RowPass } from "../../../model.ts";
import { numberParameters } from "../../documentation.ts";
import { type GivenNumber, choiceNumbers } from "../choices.ts";

export function givenNumbers(activation: RowActivation, { body }: RowPass): GivenNumber[] {
  const parameters = numberParameters(activation).filter(({ name }) => mentions(body, name));
  return [...parameters.map(({ name }) => ({ name, text: name })), ...choiceNumbers([body])];
}
