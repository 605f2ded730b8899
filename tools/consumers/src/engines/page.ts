/** Programs as pages: bundled as an app would be, served, opened. */
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { type Chromium, open } from "./chromium.ts";

export interface Page {
  readonly script: string;
  /** What the page's header Content-Security-Policy says. */
  readonly policy?: string;
  readonly query?: string;
}

/** A program in a folder of an app as one file. */
export async function bundleProgram(folder: string, file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, file)],
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
  });
  return outputFiles[0]!.text;
}

/** What the program of a page posts. */
export async function postedBy(chromium: Chromium, page: Page): Promise<string> {
  let received: (text: string) => void;
  const posted = new Promise<string>((resolve) => (received = resolve));
  const server = createServer((request, response) => answer(page, request, response, received));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const browser = open(chromium, `http://127.0.0.1:${port}/?${page.query ?? ""}`);
  try {
    return await Promise.race([posted, browser.failed]);
  } finally {
    await browser.close();
    server.close();
  }
}

function answer(
  { script, policy }: Page,
  request: IncomingMessage,
  response: ServerResponse,
  received: (text: string) => void,
): void {
  if (request.method === "POST") {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => received(Buffer.concat(parts).toString()));
    response.end();
    return;
  }
  const isScript = request.url === "/program.js";
  if (policy !== undefined) response.setHeader("content-security-policy", policy);
  response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
  response.end(isScript ? script : `<!doctype html><script type="module" src="/program.js"></script>`);
}
