import { type EvaluatePairs, evaluateHalf } from "../concatenating/evaluation.ts";
import { evaluateScalarPairs } from "../concatenating/scalar.ts";
import { f64 } from "../generator.ts";
import { evaluateScalarRow } from "../rows/adapters/scalar.ts";
import type { Adapter, Evaluation } from "./adapter.ts";
import {
  factoryName,
  functionNamed,
  inputArrays,
  noiseOf,
  parametersOf,
  passFunctionName,
} from "./library.ts";
import type { Library } from "./library.ts";

type Scalar = (...values: (number | string | object)[]) => number;
type Factory = (options: object) => Scalar;

const PACKAGE = "@subgrad/scalar";

/** One call per element, with parameters by position. */
export function createScalarAdapter(load: () => Promise<Library> = () => import("@subgrad/scalar")): Adapter {
  let library: Library | undefined;
  const started = (): Library => {
    if (library === undefined) throw new Error("scalar: evaluate was called before start");
    return library;
  };
  const pairs: EvaluatePairs = async (evaluation) => evaluateScalarPairs(started(), evaluation);
  return {
    id: "scalar",
    format: f64,
    start: async () => {
      library = await load();
    },
    evaluate: async (evaluation) => {
      if (evaluation.activation.half !== undefined) return evaluateHalf(pairs, evaluation);
      const call = scalarFor(started(), evaluation);
      const values = argumentsOf(evaluation);
      const inputs = inputArrays(evaluation);
      return evaluation.xs.map((_, index) => call(...inputs.map((input) => input[index]!), ...values));
    },
    evaluatePairs: pairs,
    evaluateRows: async (evaluation) => evaluateScalarRow(started(), evaluation),
    stop: async () => {},
  };
}

/** Parameters are by position, unless where noise comes from is among them. */
function argumentsOf(evaluation: Evaluation): (number | string | object)[] {
  const parameters = parametersOf(evaluation);
  return evaluation.activation.noise === undefined
    ? Object.values(parameters)
    : [{ ...parameters, ...noiseOf(evaluation) }];
}

function scalarFor(library: Library, evaluation: Evaluation): Scalar {
  const { pass, kinks, jumps } = evaluation;
  if (kinks === undefined && jumps === undefined) {
    return functionNamed<Scalar>(library, PACKAGE, passFunctionName(evaluation));
  }
  const options = pass === "forward" ? { jumps } : { kinks };
  return functionNamed<Factory>(library, PACKAGE, factoryName(evaluation))(options);
}
