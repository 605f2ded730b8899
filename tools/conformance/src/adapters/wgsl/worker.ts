/** The child process in which shaders are run and compiled. @module */
import { compileShader, runShader } from "./gpu.ts";
import { type Answer, packData, type Question, unpackRun } from "./protocol.ts";
import { serve } from "./serve.ts";

serve<Question, Answer>(async (gpu, question) => {
  if (question.kind === "run") return packData(await runShader(gpu, unpackRun(question.run)));
  await compileShader(gpu, question.source);
  return "";
});
