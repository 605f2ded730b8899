/**
 * The child process in which WebGPU lives: Node's is Dawn, Deno's is wgpu. Its loader variables have to be there from the
 * start, since the dynamic linker reads LD_LIBRARY_PATH once; and a driver that crashes takes only this process along.
 * @module
 */
import process from "node:process";
import { compileShader, type Gpu, openGpu, runShader } from "./gpu.ts";
import { type Greeting, packData, type Reply, type Request, unpackRun } from "./protocol.ts";

function send(message: Greeting | Reply): void {
  process.send?.(message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function answer(gpu: Gpu, request: Request): Promise<Reply> {
  const { id } = request;
  try {
    if (request.kind === "run")
      return { kind: "output", id, output: packData(await runShader(gpu, unpackRun(request.run))) };
    await compileShader(gpu, request.source);
    return { kind: "compiled", id };
  } catch (error) {
    return { kind: "error", id, message: messageOf(error) };
  }
}

function serve(gpu: Gpu): void {
  let last: Promise<void> = Promise.resolve();
  process.on("message", (request: Request) => {
    last = last.then(async () => send(await answer(gpu, request)));
  });
  void gpu.device.lost.then(({ message }) => {
    console.error(`the device was lost: ${message}`);
    process.exit(1);
  });
  send({ kind: "ready", device: gpu.description });
}

// The parent stopped this process, or is gone. Threads of WebGPU would outlive an ordinary end.
process.on("disconnect", () => process.exit(0));

openGpu(process.argv.slice(2)).then(serve, (error: unknown) =>
  send({ kind: "failed", message: messageOf(error) }),
);
