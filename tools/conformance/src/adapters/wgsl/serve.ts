/**
 * What a child process with WebGPU does: Node's is Dawn, Deno's is wgpu. Its loader variables have to be there from the
 * start, since the dynamic linker reads LD_LIBRARY_PATH once; and a driver that crashes takes only this process along.
 * @module
 */
/// <reference types="@webgpu/types" />
import process from "node:process";
import { type Gpu, openGpu } from "./gpu.ts";
import { failed, type Greeting, type Reply, replyTo, type Request } from "./replies.ts";

/** Questions and answers are plain data that survives JSON: other serializations of Node and Deno differ. */
export function serve<Question, Answer>(
  answer: (gpu: Gpu, question: Question) => Promise<Answer>,
  features?: readonly GPUFeatureName[],
): void {
  // The parent stopped this process, or is gone. Threads of WebGPU would outlive an ordinary end.
  process.on("disconnect", () => process.exit(0));
  const ready = (gpu: Gpu): void => {
    let last: Promise<void> = Promise.resolve();
    process.on("message", (request: Request<Question>) => {
      last = last.then(async () => send(await replyTo(request, (question) => answer(gpu, question))));
    });
    void gpu.device.lost.then(({ message }) => {
      console.error(`the device was lost: ${message}`);
      process.exit(1);
    });
    send({ kind: "ready", device: gpu.description });
  };
  openGpu(process.argv.slice(2), features).then(ready, (error: unknown) => send(failed(error)));
}

const send = (message: Greeting | Reply<unknown>): void => void process.send?.(message);
