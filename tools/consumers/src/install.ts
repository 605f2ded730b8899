/** The published packages, packed and installed into an empty folder, as a user would have them. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run, runOrThrow } from "./command.ts";
import { type PublishedPackage, publishedPackages, readManifest, root } from "./workspace.ts";

export interface InstalledPackage extends PublishedPackage {
  readonly tarball: string;
  /** Where npm has put it. */
  readonly folder: string;
  /** Paths inside the tarball. */
  readonly files: readonly string[];
}

export interface Consumer {
  readonly folder: string;
  readonly packages: readonly InstalledPackage[];
  dispose(): void;
}

export async function installPackages(): Promise<Consumer> {
  const folder = mkdtempSync(join(tmpdir(), "subgrad-consumer-"));
  const packages = await pack(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const tarballs = packages.map((each) => each.tarball);
  await runOrThrow(
    "npm",
    ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", ...tarballs],
    folder,
  );
  linkPeers(folder, packages);
  return { folder, packages, dispose: () => rmSync(folder, { recursive: true }) };
}

/** Optional peers, as they are in the workspace: without them what needs them cannot be loaded. */
function linkPeers(folder: string, packages: readonly InstalledPackage[]): void {
  for (const { directory } of packages) {
    for (const peer of Object.keys(readManifest(join(root, directory)).peerDependencies ?? {})) {
      linkPackage(folder, peer, join(root, directory, "node_modules", peer));
    }
  }
}

/** Has a package that is installed elsewhere found from `folder`; what it needs itself is found where it is. */
export function linkPackage(folder: string, name: string, installed: string): void {
  const link = join(folder, "node_modules", name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(realpathSync(installed), link, "junction");
}

async function pack(folder: string): Promise<InstalledPackage[]> {
  const published = publishedPackages();
  const unbuilt = published.filter(({ directory }) => !existsSync(join(root, directory, "dist")));
  if (unbuilt.length > 0) {
    throw new Error(
      `${unbuilt.map(({ directory }) => directory).join(", ")}: no dist; run: npx -y pnpm@12.21.0 build`,
    );
  }
  const filters = published.map(({ name }) => `--filter=${name}`);
  const packed = await pnpm(["--recursive", ...filters, "pack", "--json", "--pack-destination", folder]);
  const tarballs = JSON.parse(packed) as { name: string; filename: string; files: { path: string }[] }[];
  return tarballs.map(({ name, filename, files }) => ({
    name,
    directory: published.find((each) => each.name === name)?.directory ?? "",
    tarball: filename,
    folder: join(folder, "node_modules", name),
    files: files.map(({ path }) => path),
  }));
}

/** The pinned pnpm: from PATH where a script runs under it, else through npx. */
async function pnpm(args: readonly string[]): Promise<string> {
  const pinned = readManifest(root).packageManager ?? "pnpm";
  const onPath = await run("pnpm", ["--version"], root).catch(() => undefined);
  return `pnpm@${onPath?.stdout.trim()}` === pinned
    ? runOrThrow("pnpm", args, root)
    : runOrThrow("npx", ["-y", pinned, ...args], root);
}
