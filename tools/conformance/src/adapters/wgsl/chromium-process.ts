/**
 * A process between the adapter and a page of Chromium, in whose WebGPU the shaders run: requests wait here until the page
 * asks for them, and what it tells goes back. Its arguments are the browser and the browser's options.
 * @module
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";

const [program, ...options] = process.argv.slice(2);
const requests: string[] = [];
let waiting: ServerResponse | undefined;

process.on("message", (request: object) => {
  requests.push(JSON.stringify(request));
  hand();
});

function hand(): void {
  const next = waiting && requests.shift();
  if (next === undefined) return;
  waiting?.end(next);
  waiting = undefined;
}

const PAGE = `<!doctype html><script type="module" src="/page.ts"></script>`;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url!;
  if (path === "/told") {
    process.send!(JSON.parse(await text(request)) as object);
    response.end();
  } else if (path === "/next") {
    waiting = response;
    hand();
  } else if (/^\/\w+\.ts$/.test(path)) {
    response.setHeader("content-type", "text/javascript");
    response.end(inJavaScript(readFileSync(new URL(`.${path}`, import.meta.url), "utf8")));
  } else {
    response.writeHead(path === "/" ? 200 : 404, { "content-type": "text/html" });
    response.end(path === "/" ? PAGE : "");
  }
}

const inJavaScript = (source: string): string =>
  transpileModule(source, {
    compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2022, verbatimModuleSyntax: true },
  }).outputText;

const server = createServer((request, response) => void answer(request, response));
await once(server.listen(0, "127.0.0.1"), "listening");
const { port } = server.address() as AddressInfo;
const profile = mkdtempSync(join(tmpdir(), "subgrad-chromium-"));
const browser = spawn(program!, [...options, `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/`], {
  stdio: "ignore",
});
browser.on("error", ({ message }) => process.send!({ kind: "failed", message }));
browser.on("exit", (code) => end(code ?? 1));
process.on("disconnect", () => browser.kill());

function end(code: number): void {
  rmSync(profile, { recursive: true, force: true });
  process.exit(process.connected ? code : 0);
}
