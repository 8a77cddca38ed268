import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, it } from "node:test";

/** Who may import what: the table in ARCHITECTURE.md, read as it is printed. */
function lawOf(architecture: string): ReadonlyMap<string, readonly string[]> {
  const law = new Map<string, readonly string[]>();
  for (const row of architecture.matchAll(/^\| `(\w+)\/` \| (.+?) \|/gm))
    law.set(
      row[1] ?? "",
      [...(row[2] ?? "").matchAll(/`([^`]+)`/g)].map((name) => name[1] ?? ""),
    );
  return law;
}

function importsOf(path: string): readonly string[] {
  const code = readFileSync(path, "utf8");
  return [...code.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
}

function allows(allowed: readonly string[], folder: string, path: string, specifier: string): boolean {
  if (specifier.startsWith("node:")) return allowed.includes("node:");
  if (!specifier.startsWith("."))
    return allowed.some((name) => specifier === name || specifier.startsWith(`${name}/`) || (name.endsWith("*") && specifier.startsWith(name.slice(0, -1))));
  const target = normalize(join(dirname(path), specifier));
  // A rule is at home in its own folder, every other folder is one home.
  const home = folder === "rules" && path !== "rules/index.ts" ? dirname(path) : folder;
  return target.startsWith(`${home}/`) || allowed.some((name) => target === name || (name.endsWith("/") && target.startsWith(name)));
}

describe("the import law", () => {
  const law = lawOf(readFileSync("ARCHITECTURE.md", "utf8"));

  it("names every folder of the product", () => {
    assert.deepEqual([...law.keys()].sort(), ["cli", "client", "core", "lexicon", "rules", "server", "workspace"]);
  });

  for (const [folder, allowed] of law) {
    it(`holds in ${folder}/`, () => {
      const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
        .map((name) => `${folder}/${name}`)
        .filter((path) => path.endsWith(".ts"));
      assert.ok(files.length > 0);
      for (const path of files) {
        for (const specifier of importsOf(path)) assert.ok(allows(allowed, folder, path, specifier), `${path} may not import "${specifier}"`);
      }
    });
  }

  it("would find a breach", () => {
    assert.equal(allows(law.get("rules") ?? [], "rules", "rules/inna-anna/rule.ts", "../../core/lexicon.ts"), false);
    assert.equal(allows(law.get("rules") ?? [], "rules", "rules/inna-anna/rule.ts", "../missing-hamza/rule.ts"), false);
    assert.equal(allows(law.get("core") ?? [], "core", "core/parse.ts", "node:fs"), false);
  });
});
