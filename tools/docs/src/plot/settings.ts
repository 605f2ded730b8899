/** Parameters from the command line: `alpha=2`. */
import { type Parameter, type ParameterSet, describeDomain, inDomain, parameterSets } from "../generator.ts";

/** The defaults, but for what the settings say. */
export function parametersFrom(
  owner: string,
  parameters: readonly Parameter[],
  settings: readonly string[],
): ParameterSet {
  const [defaults] = parameterSets({ parameters, requirements: [] });
  const [numbers, choices] = [new Map(defaults!.numbers), new Map(defaults!.choices)];
  for (const setting of settings) {
    const [name = "", value = ""] = setting.split("=");
    const parameter = parameters.find((one) => one.name === name);
    if (parameter === undefined)
      throw new Error(`${owner}: ${setting} sets no parameter, expected ${known(parameters)}`);
    const expected = expectation(parameter, value);
    if (expected !== undefined) throw new Error(`${owner}: ${name} is ${value}, expected ${expected}`);
    if (parameter.kind === "number") numbers.set(name, Number(value));
    else choices.set(name, value);
  }
  return { numbers, choices };
}

const known = (parameters: readonly Parameter[]): string =>
  parameters.map(({ name }) => `${name}=…`).join(" or ") || "none";

/** What would have been right, if the value is not. */
function expectation(parameter: Parameter, value: string): string | undefined {
  if (parameter.kind === "choice")
    return parameter.choices.includes(value) ? undefined : parameter.choices.join(" or ");
  const isNumber = value.trim() !== "" && Number.isFinite(Number(value));
  return isNumber && inDomain(parameter.domain, Number(value)) ? undefined : describeDomain(parameter.domain);
}
