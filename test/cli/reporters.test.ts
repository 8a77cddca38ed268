import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stripVTControlCharacters } from "node:util";
import { counted, nouns } from "../../cli/counted.ts";
import { type FileReport, type Renderer, type Reported, type Reporter, reportOf, type Summary } from "../../cli/report.ts";
import { githubReporter } from "../../cli/reporters/github.ts";
import { jsonReporter } from "../../cli/reporters/json.ts";
import { stylishReporter } from "../../cli/reporters/stylish.ts";
import { renderVisible, wantsColor } from "../../cli/terminal.ts";
import { type Diagnostic, render } from "../../core/index.ts";
import { plain } from "./command.ts";

const inEnglish: Renderer = (message) => render(message, { language: "en", isolate: false });

/** A finding over `[start, end)`, whose message quotes a word. */
function diagnostic(start: number, end: number, word = "word", severity: Diagnostic["severity"] = "error"): Diagnostic {
  return {
    rule: "a-rule",
    category: "orthography",
    severity,
    message: { template: { ar: "هنا «{word}».", en: "Here «{word}»." }, data: { word } },
    start,
    end,
    fixes: [{ title: { template: { ar: "اكتب «{word}»", en: "Write «{word}»" }, data: { word } }, safety: "safe", edits: [{ start, end, text: word }] }],
    related: [{ start: 0, end: 1, message: { template: { ar: "وهنا", en: "And here" }, data: {} } }],
  };
}

const summary: Summary = { files: 1, errors: 1, warnings: 0, information: 0, hints: 0, fixable: 0, fixed: 0, problems: [] };

function printed(report: (output: { write(chunk: string | Uint8Array): unknown }) => void): string {
  let text = "";
  report({ write: (chunk) => (text += String(chunk)) });
  return text;
}

function stylish(text: string, diagnostics: readonly Diagnostic[], color = false): string {
  return printed((output) =>
    stylishReporter(output, "ar", color).file(
      reportOf("a.txt", text, diagnostics, (message) => renderVisible(message, "ar")),
      text,
    ),
  );
}

/** The quoted line of the first finding. */
function quoted(text: string, start: number, end: number): string {
  return (
    stylish(text, [diagnostic(start, end)])
      .split("\n")[2]
      ?.trim() ?? ""
  );
}

describe("the report", () => {
  it("has every promised field and no other", () => {
    const text = "سطر\nكَلِمة هنا\n";
    const start = text.indexOf("هنا");
    assert.deepEqual(reportOf("a.txt", text, [diagnostic(start, start + 3, "هناك")], inEnglish), {
      path: "a.txt",
      diagnostics: [
        {
          rule: "a-rule",
          category: "orthography",
          severity: "error",
          message: "Here «هناك».",
          start,
          end: start + 3,
          line: 2,
          column: 6,
          endLine: 2,
          endColumn: 9,
          url: "https://github.com/tadqiq/tadqiq/blob/main/docs/rules/a-rule.md",
          fixes: [{ title: "Write «هناك»", safety: "safe", edits: [{ start, end: start + 3, text: "هناك" }] }],
          related: [{ path: "a.txt", start: 0, end: 1, message: "And here" }],
        },
      ],
    });
  });
});

describe("JSON", () => {
  const file: FileReport = { path: "a.txt", diagnostics: [] };
  const written = (use: (reporter: Reporter) => void): unknown => JSON.parse(printed((output) => use(jsonReporter(output))));

  it("is one document for none, one and several files", () => {
    assert.deepEqual(
      written((reporter) => reporter.end(summary)),
      { version: 1, files: [], summary },
    );
    for (const count of [1, 3]) {
      const files = Array.from({ length: count }, () => file);
      assert.deepEqual(
        written((reporter) => {
          for (const one of files) reporter.file(one, "");
          reporter.end(summary);
        }),
        { version: 1, files, summary },
      );
    }
  });
});

describe("annotations for GitHub", () => {
  const place = { start: 0, end: 1, line: 1, column: 2, endLine: 1, endColumn: 3 };
  const finding: Reported = { rule: "r", category: "c", severity: "error", message: "m", ...place, url: "u", fixes: [], related: [] };
  const line = (path: string, given: Partial<Reported>): string =>
    printed((output) => githubReporter(output).file({ path, diagnostics: [{ ...finding, ...given }] }, ""));

  it("escape what would end a message, a property or a command", () => {
    assert.equal(
      line("a,b:c%.txt", { message: "50% of\r\n::error::this, that" }),
      "::error file=a%2Cb%3Ac%25.txt,line=1,endLine=1,col=2,endColumn=3,title=tadqiq r::50%25 of%0D%0A::error::this, that\n",
    );
  });

  it("have no columns over several lines", () => {
    assert.equal(line("a", { endLine: 2 }), "::error file=a,line=1,endLine=2,title=tadqiq r::m\n");
  });

  it("know three levels", () => {
    const levels = (["error", "warning", "information", "hint"] as const).map((severity) => /^::(\w+) /.exec(line("a", { severity }))?.[1]);
    assert.deepEqual(levels, ["error", "warning", "notice", "notice"]);
  });

  it("tell what could not be checked", () => {
    const problems = [{ path: "a.txt", reason: "missing-file", message: "gone\nnow" }] as const;
    assert.equal(
      printed((output) => githubReporter(output).end({ ...summary, problems })),
      "::error file=a.txt,title=tadqiq::gone%0Anow\n",
    );
  });
});

describe("the report for people", () => {
  it("isolates what it quotes, from the right where it is Arabic", () => {
    assert.equal(quoted("قال BBC نعم", 4, 7), "\u2067قال ⟦BBC⟧ نعم\u2069");
    assert.equal(quoted("BBC قالت نعم", 0, 3), "\u2067⟦BBC⟧ قالت نعم\u2069");
    assert.equal(quoted("plain text", 0, 5), "\u2068⟦plain⟧ text\u2069");
  });

  it("lets an English message run from the left though it names an Arabic word", () => {
    const text = "كلمة";
    const out = printed((output) =>
      stylishReporter(output, "en", false).file(
        reportOf("a.txt", text, [diagnostic(0, 4, text)], (message) => renderVisible(message, "en")),
        text,
      ),
    );
    assert.ok(out.includes("\u2068Here «\u2068كلمة\u2069».\u2069"), out);
  });

  it("marks a place between letters, at the end, and a flaw of several lines", () => {
    assert.equal(plain(quoted("وصل الوفد", 9, 9)), "وصل الوفد⟦⟧");
    assert.equal(plain(quoted("وصل الوفد\nأمس", 4, 13)), "وصل ⟦الوفد …⟧");
    assert.equal(plain(quoted("وصل الوفد\r\nأمس", 4, 11)), "وصل ⟦الوفد⟧");
    assert.equal(plain(quoted("وصل\r\nأمس", 4, 5)), "وصل⟦⟧");
  });

  it("cuts long lines at spaces and never inside a letter", () => {
    const words = "كلمة ".repeat(40);
    const cut = plain(quoted(words, 100, 104));
    assert.match(cut, /^… (كلمة )+⟦كلمة⟧( كلمة)+ …$/);
    assert.ok(cut.length < 130, cut);
    const long = plain(quoted(words, 0, 199));
    assert.match(long, /^⟦(كلمة )+… (كلمة ?)+⟧/);
    assert.ok(long.length < 130, long);
    for (const letter of ["😀", "بَ"]) {
      for (const before of ["", "x"]) {
        const at = before.length + 200;
        const shown = plain(quoted(before + letter.repeat(200), at, at + 2));
        assert.match(shown, new RegExp(`^… (${letter})+⟦${letter}⟧(${letter})+ …$`, "u"));
      }
    }
  });

  it("shows control characters instead of obeying them, in the line, the message, the fix and the path", () => {
    const hostile = "\u001b[31m\u202e\u2066\u2069\u200f\u061c\u0085\u2028\u0007";
    const text = `ا ${hostile} كلمة`;
    const [whole] = reportOf(hostile, text, [diagnostic(0, text.length, hostile)], (message) => renderVisible(message, "ar")).diagnostics;
    assert.ok(whole);
    const out = printed((output) => stylishReporter(output, "ar", false).file({ path: hostile, diagnostics: [whole] }, text));
    for (const char of "\u001b\u202e\u2066\u200f\u061c\u0085\u2028\u0007") assert.ok(!out.includes(char), `U+${char.charCodeAt(0).toString(16)}`);
    const opened = out.match(/[\u2067\u2068]/g)?.length ?? 0;
    assert.equal(out.match(/\u2069/g)?.length, opened, "every isolate is ours and is closed");
    assert.equal(out.split("\n").length, 6);
  });

  it("has colours only where they are wanted", () => {
    const colored = stylish("كلمة هنا", [diagnostic(0, 4)], true);
    assert.ok(colored.includes("\u001b[7m⟦كلمة⟧\u001b[0m"));
    assert.equal(stripVTControlCharacters(colored), stylish("كلمة هنا", [diagnostic(0, 4)]));
  });

  it("sums up, also what is not complete", () => {
    const end = (given: Partial<Summary>, language: "ar" | "en"): string =>
      plain(printed((output) => stylishReporter(output, language, false).end({ ...summary, errors: 0, ...given })));
    assert.equal(end({}, "ar"), "لا ملاحظات في ملف واحد.\n");
    assert.equal(end({ files: 2 }, "ar"), "لا ملاحظات في ملفين.\n");
    assert.equal(end({ errors: 2, warnings: 3, hints: 11, files: 12 }, "ar"), "خطآن، 3 تحذيرات، 11 ملاحظة في 12 ملفا.\n");
    assert.equal(
      end({ errors: 1, information: 2, fixed: 3, fixable: 1 }, "en"),
      "1 error, 2 notes in 1 file.\nSafe fixes applied: 3.\nFixable with tadqiq check --fix: 1.\n",
    );
    const problems = [{ path: "a", reason: "missing-file", message: "" }] as const;
    assert.equal(end({ files: 0, problems }, "en"), "The check is not complete: 1 problem.\n", "nothing is called clean that was not checked");
    assert.equal(end({ files: 0 }, "en"), "Nothing was checked.\n");
  });
});

describe("counted nouns", () => {
  it("agree in Arabic", () => {
    const numbers = [1, 2, 3, 10, 11, 99, 100, 101, 103, 111, 200, 1000];
    assert.deepEqual(
      numbers.map((number) => counted("ar", number, nouns.warning)),
      [
        "تحذير واحد",
        "تحذيران",
        "3 تحذيرات",
        "10 تحذيرات",
        "11 تحذيرا",
        "99 تحذيرا",
        "100 تحذير",
        "101 تحذير",
        "103 تحذيرات",
        "111 تحذيرا",
        "200 تحذير",
        "1000 تحذير",
      ],
    );
  });

  it("agree in English", () => {
    assert.deepEqual(
      [1, 2, 11].map((number) => counted("en", number, nouns.file)),
      ["1 file", "2 files", "11 files"],
    );
  });
});

describe("colours", () => {
  it("follow the option, FORCE_COLOR, NO_COLOR and the terminal, in this order", () => {
    assert.equal(wantsColor(undefined, {}, true), true);
    assert.equal(wantsColor(undefined, {}, false), false);
    assert.equal(wantsColor(undefined, { TERM: "dumb" }, true), false);
    assert.equal(wantsColor(undefined, { NO_COLOR: "1" }, true), false);
    assert.equal(wantsColor(undefined, { NO_COLOR: "" }, true), true);
    assert.equal(wantsColor(undefined, { NO_COLOR: "1", FORCE_COLOR: "1" }, false), true);
    assert.equal(wantsColor(undefined, { FORCE_COLOR: "0" }, true), false);
    assert.equal(wantsColor(true, { NO_COLOR: "1" }, false), true);
    assert.equal(wantsColor(false, { FORCE_COLOR: "1" }, true), false);
  });
});
