import { spawn } from "node:child_process";

export interface Finished {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, whatever that is. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...userEnvironment(), ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => (output[name] += text));
    }
    child.on("error", reject);
    child.on("close", (status) => resolve({ status: status ?? 1, ...output }));
  });
}

/** Runs a program that has to succeed, and answers what it printed. */
export async function runOrThrow(
  program: string,
  args: readonly string[],
  cwd: string,
  environment?: NodeJS.ProcessEnv,
): Promise<string> {
  const { status, stdout, stderr } = await run(program, args, cwd, environment);
  if (status === 0) return stdout;
  throw new Error(`${[program, ...args].join(" ")} exited with ${status}\n${stdout}${stderr}`);
}

/** Without the settings that npm and pnpm hand down to scripts: with them npm would install into our own workspace. */
function userEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^(npm|pnpm)_|^(NODE_OPTIONS|FORCE_COLOR)$/i.test(name),
  );
  return Object.fromEntries(entries);
}
