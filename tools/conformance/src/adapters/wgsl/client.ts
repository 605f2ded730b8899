import {
  packRun,
  type Answer,
  type Question,
  type ShaderRun,
  type ShaderSource,
  unpackData,
} from "./protocol.ts";
import { type Environment, node, type Runtime, startServed } from "./process.ts";

/** A child process that runs shaders. */
export interface ShaderProcess {
  readonly pid: number;
  /** Vendor, architecture and name of the device. */
  readonly device: string;
  run(run: ShaderRun): Promise<Float32Array<ArrayBuffer>>;
  /** Rejects with what the compiler says. */
  compile(source: ShaderSource): Promise<void>;
  stop(): Promise<void>;
}

const PROGRAM = new URL("worker.ts", import.meta.url);

/** Starts the process with these variables beside the ones of this process. */
export async function startShaderProcess(
  environment: Environment,
  runtime: Runtime = node(),
): Promise<ShaderProcess> {
  const { ask, ...served } = await startServed<Question, Answer>(
    runtime.worker ?? PROGRAM,
    environment,
    runtime,
  );
  return {
    ...served,
    run: async (run) => new Float32Array(unpackData(await ask({ kind: "run", run: packRun(run) }))),
    async compile(source) {
      await ask({ kind: "compile", source });
    },
  };
}
