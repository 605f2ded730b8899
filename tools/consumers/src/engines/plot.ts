/** The page of examples/webgpu-plot with the packed packages, served as it is, and a script that observes it. */
import { cpSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../workspace.ts";
import { type Chromium, open } from "./chromium.ts";

/** A curve as it is drawn. */
export interface Curve {
  /** An SVG path in the units of the data. */
  readonly path: string;
  /** At kinks. */
  readonly answers: readonly number[];
}

export interface Drawing {
  readonly activation: string;
  readonly kinks: string;
  readonly status: string;
  readonly failed: boolean;
  readonly value: Curve;
  readonly slope: Curve;
}

export interface Observed {
  readonly status: string;
  /** What the page wrote to the console, or did not handle. */
  readonly errors: readonly string[];
  readonly drawings: readonly Drawing[];
}

const EXAMPLE = join(root, "examples/webgpu-plot");
const OBSERVER = fileURLToPath(new URL("../../programs/observe-plot.js", import.meta.url));
const TYPES: { readonly [extension: string]: string } = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** Puts the page into a folder from which the packages are found as the page has them. */
export function copyExample(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(EXAMPLE).filter((name) => extname(name) in TYPES)) {
    cpSync(join(EXAMPLE, file), join(folder, file));
  }
}

/** Opens the page in a browser, and answers what is seen there: all conventions of one activation. */
export async function observePlot(
  chromium: Chromium,
  folder: string,
  activation: string,
  graphics?: readonly string[],
): Promise<Observed> {
  let received: (observed: Observed) => void;
  const posted = new Promise<Observed>((resolve) => (received = resolve));
  const server = createServer((request, response) => {
    if (request.method === "POST") return receive(request, response, (text) => received(JSON.parse(text)));
    serve(folder, new URL(request.url!, "http://localhost").pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const browser = open(chromium, `http://127.0.0.1:${port}/?activation=${activation}`, graphics);
  try {
    return await Promise.race([posted, browser.failed]);
  } finally {
    await browser.close();
    server.close();
  }
}

function receive(request: IncomingMessage, response: ServerResponse, received: (text: string) => void): void {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => received(Buffer.concat(parts).toString()));
  response.end();
}

function serve(folder: string, path: string, response: ServerResponse): void {
  const file = path === "/" ? "/index.html" : path;
  try {
    const text = readFileSync(file === "/observe-plot.js" ? OBSERVER : join(folder, file), "utf8");
    response.setHeader("content-type", TYPES[extname(file)] ?? "text/plain");
    // Before all other scripts: it is to see their errors.
    response.end(
      extname(file) === ".html"
        ? text.replace("<head>", `<head><script src="/observe-plot.js"></script>`)
        : text,
    );
  } catch {
    response.writeHead(404).end();
  }
}
