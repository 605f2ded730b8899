/**
 * The child process in which Dawn lives. Its loader variables have to be there from the start, since the
 * dynamic linker reads LD_LIBRARY_PATH once; and a driver that crashes takes only this process along.
 * @module
 */
import { type Gpu, openGpu, runShader } from "./gpu.ts";
import type { Greeting, Reply, Request } from "./protocol.ts";

function send(message: Greeting | Reply): void {
  process.send?.(message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function answer(gpu: Gpu, { id, run }: Request): Promise<Reply> {
  try {
    return { kind: "output", id, output: await runShader(gpu, run) };
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

// The parent stopped this process, or is gone. Dawn's threads would outlive an ordinary end.
process.on("disconnect", () => process.exit(0));

openGpu().then(serve, (error: unknown) => send({ kind: "failed", message: messageOf(error) }));
