/** `subgrad-docs [--check] [--root DIR]` and `subgrad-docs plot NAME [parameter=value ...] [--root DIR]` */
import { main } from "./main.ts";

const streams = {
  out: (text: string): void => void process.stdout.write(text),
  error: (text: string): void => void process.stderr.write(text),
};

try {
  process.exitCode = await main(process.argv.slice(2), streams);
} catch (error) {
  streams.error(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
