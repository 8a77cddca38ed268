// `npm run bench`: how fast, as ratios to fixed reference work in the same run (reading and tokenising the same text), so
// that runs on different or busy machines can be compared. Medians of rounds in which the measures take turns.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver-protocol/node";
import { type EnabledRule, lint, parse, tokenize } from "../core/index.ts";
import { readLexiconFiles } from "../lexicon/files.ts";
import { createLexicon } from "../lexicon/index.ts";
import { rules } from "../rules/index.ts";
import { emptyConfig } from "../workspace/config-names.ts";
import { Workspace } from "../workspace/workspace.ts";

const ROUNDS = 15;
const ARTICLES = 120;
const KEYSTROKES = 40;

const article = readFileSync("examples/kazakhstan.txt", "utf8");
const paragraphs = article.split("\n");
/** Articles of the example's paragraphs in other orders: as long as real ones, none like another. */
const texts = Array.from({ length: ARTICLES }, (_, i) => paragraphs.map((_, k) => paragraphs[(k * 7 + i) % paragraphs.length] as string).join("\n"));
const corpus = "out/bench/corpus.txt";
mkdirSync("out/bench", { recursive: true });
writeFileSync(corpus, texts.join("\n\n"));
const megabytes = Buffer.byteLength(texts.join("\n\n")) / 1e6;

function readAndTokenize(): number {
  let tokens = 0;
  for (const text of readFileSync(corpus, "utf8").split("\n\n")) tokenize(text, 0, text.length, [], () => tokens++);
  return tokens;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function throughput(): void {
  const workspace = new Workspace({ readLexicon: () => readLexiconFiles("dist/lexicon"), readText: async () => undefined });
  const checkAll = (): void => {
    for (const text of readFileSync(corpus, "utf8").split("\n\n")) workspace.check(text, "plaintext", emptyConfig);
  };
  checkAll();
  readAndTokenize();
  const reference: number[] = [];
  const check: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    reference.push(timed(readAndTokenize));
    check.push(timed(checkAll));
  }
  const [read, checked] = [median(reference), median(check)];
  console.log(
    `throughput: ${(megabytes / (checked / 1000)).toFixed(1)} MB/s, ${(checked / read).toFixed(1)} × reading and tokenising (${(megabytes / (read / 1000)).toFixed(1)} MB/s)`,
  );
}

/** The rules of spelling alone, once every form has been judged: over the example, which is full of flaws, and over clean news where it lies beside the project. */
function orthography(): void {
  const lexicon = createLexicon(readLexiconFiles("dist/lexicon"));
  const enabled: readonly EnabledRule[] = Object.entries(rules)
    .filter(([, rule]) => rule.category === "orthography" && !rule.preview)
    .map(([id, rule]) => ({ id, rule, severity: rule.severity, options: {} }));
  const known = new Set(Object.keys(rules));
  const clean = "../shared/eval/clean/wikinews.txt";
  const sets: { readonly name: string; readonly texts: readonly string[] }[] = [{ name: "the example", texts: readFileSync(corpus, "utf8").split("\n\n") }];
  if (existsSync(clean)) sets.push({ name: "clean news", texts: articlesOf(readFileSync(clean, "utf8")) });
  for (const { name, texts } of sets) {
    const size = Buffer.byteLength(texts.join("")) / 1e6;
    const tokenizeAll = (): void => {
      for (const text of texts) tokenize(text, 0, text.length, [], () => undefined);
    };
    const checkAll = (): void => {
      for (const text of texts) lint(parse(text, "plaintext", lexicon), enabled, known);
    };
    for (let warm = 0; warm < 5; warm++) checkAll();
    const reference: number[] = [];
    const check: number[] = [];
    for (let round = 0; round < ROUNDS * 3; round++) {
      reference.push(timed(tokenizeAll));
      check.push(timed(checkAll));
    }
    const [read, checked] = [median(reference), median(check)];
    console.log(
      `orthography alone (${enabled.length} rules), ${name}: ${(size / (checked / 1000)).toFixed(1)} MB/s, ${(checked / read).toFixed(1)} × tokenising (${(size / (read / 1000)).toFixed(1)} MB/s)`,
    );
  }
}

/** Texts of the length of an article: twelve lines each. */
function articlesOf(text: string): readonly string[] {
  const lines = text.split("\n");
  return Array.from({ length: Math.ceil(lines.length / 12) }, (_, i) => lines.slice(12 * i, 12 * i + 12).join("\n"));
}

/** In a process of its own, so that nothing else has grown the memory before. */
function lexiconLoad(): void {
  const files = "dist/lexicon";
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(timed(() => void createLexicon(readLexiconFiles(files))));
  const script = "out/bench/load.mjs";
  buildSync({
    entryPoints: ["bench/load.ts"],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    loader: { ".tsv": "text" },
    logLevel: "warning",
  });
  const grown = spawnSync(process.execPath, ["--expose-gc", script], { encoding: "utf8" }).stdout.trim();
  console.log(`lexicon: loads in ${median(times).toFixed(1)} ms (the first time ${(times[0] ?? 0).toFixed(1)} ms), adds ${grown} MB of memory`);
}

function coldStart(): void {
  const node: number[] = [];
  const command: number[] = [];
  const run = (argv: readonly string[]): number => timed(() => void spawnSync(process.execPath, argv));
  for (let round = 0; round < ROUNDS; round++) {
    node.push(run(["-e", "0"]));
    command.push(run(["dist/cli.js", "check", "--format", "json", "examples/kazakhstan.txt"]));
  }
  console.log(
    `cold start: ${median(command).toFixed(0)} ms to check one article, ${(median(command) / median(node)).toFixed(1)} × starting Node (${median(node).toFixed(0)} ms)`,
  );
}

async function keystroke(): Promise<void> {
  const server = spawn(process.execPath, ["dist/server.cjs", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  await connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  await connection.sendNotification("initialized", {});
  const uri = "untitled:bench.txt";
  await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "plaintext", version: 1, text: article } });
  await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
  const times: number[] = [];
  const reference: number[] = [];
  for (let i = 0; i < KEYSTROKES; i++) {
    const start = performance.now();
    const range = { start: { line: 4, character: 10 }, end: { line: 4, character: 10 } };
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: i + 2 },
      contentChanges: [{ range, text: i % 2 === 0 ? " ان" : "ه" }],
    });
    await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
    times.push(performance.now() - start);
    reference.push(timed(() => tokenize(readFileSync("examples/kazakhstan.txt", "utf8"), 0, article.length, [], () => undefined)));
  }
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  connection.dispose();
  server.kill();
  console.log(
    `keystroke to diagnostics: ${median(times).toFixed(2)} ms in an article of ${paragraphs.length} paragraphs, ${(median(times) / median(reference)).toFixed(1)} × reading and tokenising it`,
  );
}

lexiconLoad();
throughput();
orthography();
coldStart();
await keystroke();
