// What an editor sees: the packaged extension installed in VS Code, the example article open, squiggles, the Problems
// list and the quick-fix menu. Screenshots go to out/screenshots/.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser, quietSettings, startServer } from "./server.mjs";

/** Right after the start VS Code may answer that there are no code actions. */
const MENU_TRIES = 6;

export async function runUi({ root, server: serverFile, chromium }) {
  const screenshots = join(root, "out/screenshots");
  mkdirSync(screenshots, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "tadqiq-ui-"));
  const copy = join(folder, "مقالات");
  mkdirSync(copy);
  cpSync(join(root, "examples/kazakhstan.txt"), join(copy, "kazakhstan.txt"));
  const vsix = join(root, "out/tadqiq.vsix");
  execFileSync("npx", ["vsce", "package", "--no-dependencies", "--out", vsix], { cwd: root, stdio: "pipe" });
  const extensions = join(folder, "extensions");
  const install = [
    serverFile,
    "--install-extension",
    vsix,
    "--extensions-dir",
    extensions,
    "--server-data-dir",
    join(folder, "data"),
    "--accept-server-license-terms",
  ];
  execFileSync(process.execPath, install, { stdio: "pipe" });
  const settings = {
    ...quietSettings,
    "editor.fontFamily": "Amiri",
    "editor.fontSize": 20,
    "editor.wordWrap": "on",
    "editor.minimap.enabled": false,
    "editor.unicodeHighlight.ambiguousCharacters": false,
    "tadqiq.language": "ar",
  };
  const server = await startServer({ server: serverFile, settings, extensions });
  const browser = await launchBrowser(chromium);
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-US" })).newPage();
    page.setDefaultTimeout(60_000);
    const file = `vscode-remote://127.0.0.1:${server.port}${encodeURI(copy)}/kazakhstan.txt`;
    const payload = JSON.stringify([
      ["openFile", file],
      ["skipWelcome", "true"],
    ]);
    await page.goto(`http://127.0.0.1:${server.port}/?folder=${encodeURIComponent(copy)}&payload=${encodeURIComponent(payload)}`);
    await page.locator(".squiggly-error").first().waitFor();
    await page.screenshot({ path: join(screenshots, "article.png") });
    await page.locator(".monaco-editor .view-line").first().click();
    await page.keyboard.press("Control+Shift+M");
    const rows = page.locator(".markers-panel .monaco-list-row");
    await rows.filter({ hasText: "أمس" }).first().waitFor();
    await page.screenshot({ path: join(screenshots, "problems.png") });
    const before = await page.locator(".squiggly-error").count();
    const flaw = await page.locator(".squiggly-error").first().boundingBox();
    assert.ok(flaw, "no squiggle on the screen");
    await page.mouse.click(flaw.x + flaw.width / 2, flaw.y + flaw.height / 2);
    await openMenu(page, join(screenshots, "no-menu.png"));
    await page.screenshot({ path: join(screenshots, "quick-fix.png") });
    await page.keyboard.press("Enter");
    await page.waitForFunction((count) => document.querySelectorAll(".squiggly-error").length < count, before);
    await page.screenshot({ path: join(screenshots, "fixed.png") });
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openMenu(page, screenshot) {
  const menu = page.locator(".action-widget .monaco-list-row").first();
  for (let tries = 1; ; tries++) {
    await page.keyboard.press("Control+.");
    try {
      await menu.waitFor({ timeout: 3000 });
      return;
    } catch (error) {
      if (tries < MENU_TRIES) continue;
      await page.screenshot({ path: screenshot });
      throw error;
    }
  }
}
