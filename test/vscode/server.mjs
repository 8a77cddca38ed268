// Starts the VS Code server of .vscode-test/ and a browser to show it.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const START_LIMIT_MS = 60_000;

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A running server: its port, its log, and how to end it. `settings` are the machine's. */
export async function startServer({ server, settings = {}, extensions }) {
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), "tadqiq-vscode-"));
  mkdirSync(join(home, "data/Machine"), { recursive: true });
  writeFileSync(join(home, "data/Machine/settings.json"), JSON.stringify(settings));
  const extensionsFolder = extensions ?? join(home, "extensions");
  mkdirSync(extensionsFolder, { recursive: true });
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, ".config"), XDG_DATA_HOME: join(home, ".local") };
  for (const name of Object.keys(env)) if (/^(npm_|VSCODE_)/.test(name)) delete env[name];
  const flags = ["--host", "127.0.0.1", "--port", String(port), "--without-connection-token", "--accept-server-license-terms", "--telemetry-level", "off"];
  // Without the smoke-test driver the test payload is silently ignored.
  flags.push(
    "--disable-workspace-trust",
    "--enable-smoke-test-driver",
    "--force-disable-user-env",
    "--server-data-dir",
    home,
    "--extensions-dir",
    extensionsFolder,
  );
  const child = spawn(process.execPath, [server, ...flags], { env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (log += chunk));
  const started = Date.now();
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the VS Code server ended with ${child.exitCode}\n${log}`);
    const up = await fetch(`http://127.0.0.1:${port}/`, { redirect: "manual" })
      .then((response) => response.status < 500)
      .catch(() => false);
    if (up) break;
    if (Date.now() - started > START_LIMIT_MS) throw new Error(`the VS Code server does not answer\n${log}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { port, log: () => log, stop: () => stop(child, home) };
}

async function stop(child, home) {
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It has ended already.
    }
  };
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    kill("SIGTERM");
    const timer = setTimeout(() => kill("SIGKILL"), 1500);
    await ended;
    clearTimeout(timer);
  }
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

export async function launchBrowser(executablePath) {
  const { chromium } = await import("playwright-core");
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return chromium.launch({ executablePath, headless: true, args });
}

/** What keeps the workbench quiet while it is tested. */
export const quietSettings = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "git.enabled": false,
  "workbench.startupEditor": "none",
};
