/** What a page does that runs shaders: it asks chromium-process.ts what there is to do, and tells what comes of it. @module */
/// <reference lib="dom" />
import { compileShader, openGpu, runShader } from "./gpu.ts";
import type { Answer, Question } from "./protocol.ts";
import { failed, type Greeting, type Reply, replyTo, type Request } from "./replies.ts";

const tell = (message: Greeting | Reply<Answer>): Promise<unknown> =>
  fetch("/told", { method: "POST", body: JSON.stringify(message) });

async function work(): Promise<void> {
  const gpu = await openGpu([]);
  void gpu.device.lost.then(({ message }) => tell(failed(`the device was lost: ${message}`)));
  await tell({ kind: "ready", device: gpu.description });
  const answer = async (question: Question): Promise<Answer> => {
    if (question.kind === "run") {
      const inputs = question.run.inputs.map((input) => ({ ...input, data: fromBase64(input.data) }));
      return toBase64(await runShader(gpu, { ...question.run, inputs }));
    }
    await compileShader(gpu, question.source);
    return "";
  };
  for (;;) {
    const request = (await (await fetch("/next")).json()) as Request<Question>;
    await tell(await replyTo(request, answer));
  }
}

/** As Buffer does, which browsers don't have. */
const fromBase64 = (text: string): ArrayBuffer =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer;

function toBase64(values: Float32Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  let characters = "";
  for (let start = 0; start < bytes.length; start += PART)
    characters += String.fromCharCode(...bytes.subarray(start, start + PART));
  return btoa(characters);
}

/** As many arguments as any engine takes. */
const PART = 4096;

work().catch((error: unknown) => tell(failed(error)));
