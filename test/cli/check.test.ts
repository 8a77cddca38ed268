import assert from "node:assert/strict";
import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Folder, plain } from "./command.ts";

const CLEAN = "وصل الوفد إلى المدينة.\n";
const FLAWED = "اعلن الوزير القرار .\n";
const FIXED = "أعلن الوزير القرار.\n";

interface Report {
  readonly version: number;
  readonly files: readonly { readonly path: string; readonly diagnostics: readonly Record<string, unknown>[] }[];
  readonly summary: Readonly<Record<string, unknown>>;
}

function parsed(out: string): Report {
  return JSON.parse(out) as Report;
}

describe("exit codes", () => {
  it("are 0 for clean, 1 for findings, 2 for what could not be checked", async () => {
    using folder = new Folder({ "clean.txt": CLEAN, "flawed.txt": FLAWED });
    assert.equal((await folder.run(["check", "clean.txt"])).code, 0);
    assert.equal((await folder.run(["check", "flawed.txt"])).code, 1);
    const both = await folder.run(["check", "flawed.txt", "missing.txt"]);
    assert.equal(both.code, 2);
    assert.match(plain(both.err), /لا ملف ولا مجلد باسم missing\.txt/);
    assert.match(both.out, /missing-hamza/, "what could be checked is reported all the same");
  });

  it("follow --max-warnings and --quiet", async () => {
    using folder = new Folder({ "a.txt": "قال الرئيس “لن نعود.\n" });
    assert.equal((await folder.run(["check", "a.txt"])).code, 1);
    assert.equal((await folder.run(["check", "--max-warnings", "1", "a.txt"])).code, 0);
    const quiet = await folder.run(["check", "--quiet", "a.txt"]);
    assert.equal(quiet.code, 0);
    assert.doesNotMatch(quiet.out, /unpaired-quote/);
  });

  it("are 0 when there is nothing but information", async () => {
    using folder = new Folder({ "a.txt": "تشهد البلاد أوسع احتجاجات في تاريخ الجمهورية.\n" });
    const { code, out } = await folder.run(["check", "a.txt"]);
    assert.match(out, /unattributed-claim/);
    assert.equal(code, 0);
  });
});

describe("bad input", () => {
  const cases: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ["windows-1256", Uint8Array.from([0xe3, 0xd1, 0x0a, 0xcd]), /ليس بترميز UTF-8 \(السطر 1، البايت 1\)/],
    ["a fault in the second line", Buffer.concat([Buffer.from(CLEAN), Uint8Array.from([0xff])]), /السطر 2/],
    ["binary", Uint8Array.from([0x50, 0x4b, 0, 0]), /ليس نصا/],
    ["too large", new Uint8Array(10 * 1024 * 1024 + 1).fill(0x20), /أكبر من 10 ميغابايت/],
  ];
  for (const [name, content, message] of cases) {
    it(`${name} is named and ends with 2`, async () => {
      using folder = new Folder({ "a.txt": content });
      const { code, err } = await folder.run(["check", "a.txt"]);
      assert.equal(code, 2);
      assert.match(plain(err), message);
    });
  }

  it("a file that may not be read is named", { skip: process.getuid?.() === 0 && "root may read everything" }, async () => {
    using folder = new Folder();
    folder.write("a.txt", CLEAN, 0o000);
    const { code, err } = await folder.run(["check", "a.txt"]);
    assert.equal(code, 2);
    assert.match(plain(err), /لا إذن بقراءة a\.txt/);
  });

  it("a folder that may not be read is named", { skip: process.getuid?.() === 0 && "root may read everything" }, async () => {
    using folder = new Folder({ "closed/a.txt": CLEAN });
    chmodSync(join(folder.path, "closed"), 0o000);
    const { code, err } = await folder.run(["check", "closed"]);
    chmodSync(join(folder.path, "closed"), 0o700);
    assert.equal(code, 2);
    assert.match(plain(err), /لا إذن بقراءة closed/);
  });

  it("a folder without texts is named", async () => {
    using folder = new Folder({ "empty/a.bin": "x" });
    const { code, err } = await folder.run(["check", "empty"]);
    assert.equal(code, 2);
    assert.match(plain(err), /لا نصوص للتدقيق في empty/);
  });

  it("an empty file is clean", async () => {
    using folder = new Folder({ "a.txt": "" });
    assert.equal((await folder.run(["check", "a.txt"])).code, 0);
  });

  it("is told in English when asked", async () => {
    using folder = new Folder();
    const { err } = await folder.run(["check", "--language", "en", "missing.txt"]);
    assert.match(plain(err), /There is no file or folder missing\.txt/);
  });
});

describe("files", () => {
  it("are those of a folder less what .gitignore and the configuration exclude, in order", async () => {
    using folder = new Folder({
      ".gitignore": "*.old.txt\nbuild/\n",
      "b.txt": FLAWED,
      "a.md": FLAWED,
      "x.old.txt": FLAWED,
      "build/c.txt": FLAWED,
      "sub/.gitignore": "!keep.old.txt\n",
      "sub/keep.old.txt": FLAWED,
      "node_modules/p/readme.md": FLAWED,
      "drafts/d.txt": FLAWED,
      "tadqiq.yaml": "ignore: [drafts/]\n",
      "picture.png": "x",
    });
    const { out } = await folder.run(["check", "--format", "json"]);
    assert.deepEqual(
      parsed(out).files.map(({ path }) => path),
      ["a.md", "b.txt", "sub/keep.old.txt"],
    );
  });

  it("may be globs; a file that is named is checked though Git ignores it, and not if the configuration does", async () => {
    using folder = new Folder({ ".gitignore": "a.txt\n", "a.txt": FLAWED, "sub/b.txt": FLAWED, "tadqiq.yaml": "ignore: [c.txt]\n", "c.txt": FLAWED });
    assert.deepEqual(
      parsed((await folder.run(["check", "--format", "json", "**/b.*"])).out).files.map(({ path }) => path),
      ["sub/b.txt"],
    );
    assert.equal(parsed((await folder.run(["check", "--format", "json", "a.txt"])).out).files.length, 1);
    const ignored = await folder.run(["check", "c.txt"]);
    assert.match(plain(ignored.err), /لم يُدقق c\.txt/);
  });

  it("come from standard input under a name", async () => {
    using folder = new Folder();
    const { code, out } = await folder.run(["check", "--format", "json", "--stdin-filename", "news.md"], "`اعلن` ثم اعلن القرار.\n");
    assert.equal(code, 1);
    const [file] = parsed(out).files;
    assert.equal(file?.path, "news.md");
    assert.deepEqual(
      file?.diagnostics.map(({ start }) => start),
      [10],
    );
    assert.equal((await folder.run(["check", "-"], CLEAN)).code, 0);
  });
});

describe("--fix and --diff", () => {
  const contents: readonly (readonly [string, Uint8Array, Uint8Array])[] = [
    ["a byte-order mark and CRLF", Buffer.from(`\ufeff${FLAWED.replace("\n", "\r\n")}`), Buffer.from(`\ufeff${FIXED.replace("\n", "\r\n")}`)],
    ["UTF-16 little endian", Buffer.from(`\ufeff${FLAWED}`, "utf16le"), Buffer.from(`\ufeff${FIXED}`, "utf16le")],
    ["UTF-16 big endian", Buffer.from(`\ufeff${FLAWED}`, "utf16le").swap16(), Buffer.from(`\ufeff${FIXED}`, "utf16le").swap16()],
  ];
  for (const [name, before, after] of contents) {
    it(`keep ${name}`, async () => {
      using folder = new Folder({ "a.txt": before });
      assert.equal((await folder.run(["check", "--fix", "a.txt"])).code, 0);
      assert.deepEqual(readFileSync(join(folder.path, "a.txt")), after);
    });
  }

  it("keep the mode of the file and say what was done", async () => {
    using folder = new Folder();
    const path = folder.write("a.txt", FLAWED, 0o640);
    const { out } = await folder.run(["check", "--fix", "a.txt"]);
    assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.match(plain(out), /طُبقت التصحيحات المأمونة: 2/);
  });

  it("leave unsafe fixes alone", async () => {
    using folder = new Folder({ "a.txt": "وصل الوفد إلى كازاخستان عاصمة كازاخستان. وغادر كازخستان أمس.\n" });
    const { code } = await folder.run(["check", "--fix", "a.txt"]);
    assert.equal(code, 1);
    assert.match(readFileSync(join(folder.path, "a.txt"), "utf8"), /كازخستان/);
  });

  it("--diff prints what would change and writes nothing", async () => {
    using folder = new Folder({ "a.txt": FLAWED, "b.txt": CLEAN });
    const { code, out } = await folder.run(["check", "--diff"]);
    assert.equal(code, 1);
    assert.match(out, /^-اعلن الوزير القرار \.$/m);
    assert.match(out, /^\+أعلن الوزير القرار\.$/m);
    assert.doesNotMatch(out, /b\.txt/);
    assert.equal(readFileSync(join(folder.path, "a.txt"), "utf8"), FLAWED);
  });

  it("print fixed standard input, and the report beside it", async () => {
    using folder = new Folder();
    const { out, err } = await folder.run(["check", "--fix", "--stdin-filename", "a.txt"], FLAWED);
    assert.equal(out, FIXED);
    assert.match(plain(err), /طُبقت/);
  });
});

describe("reports", () => {
  it("in JSON have the promised shape", async () => {
    using folder = new Folder({ "a.txt": "في كازاخستان من كازاخستان.\nوفي كازخستان.\n" });
    const { version, files, summary } = parsed((await folder.run(["check", "--format", "json", "--language", "en", "a.txt"])).out);
    assert.equal(version, 1);
    const start = "في كازاخستان من كازاخستان.\nوفي ".length;
    assert.deepEqual(files, [
      {
        path: "a.txt",
        diagnostics: [
          {
            rule: "term-variants",
            category: "consistency",
            severity: "warning",
            message: "The article writes «كازخستان» (1) and «كازاخستان» (2); make it «كازاخستان».",
            start,
            end: start + "كازخستان".length,
            line: 2,
            column: 5,
            endLine: 2,
            endColumn: 13,
            url: "https://github.com/tadqiq/tadqiq/blob/main/docs/rules/term-variants.md",
            fixes: [{ title: "Replace with «كازاخستان»", safety: "unsafe", edits: [{ start, end: start + 8, text: "كازاخستان" }] }],
            related: [
              { path: "a.txt", start: 3, end: 12, message: "Here «كازاخستان»." },
              { path: "a.txt", start: 16, end: 25, message: "Here «كازاخستان»." },
            ],
          },
        ],
      },
    ]);
    assert.deepEqual(summary, { files: 1, errors: 0, warnings: 1, information: 0, hints: 0, fixable: 0, fixed: 0, problems: [] });
  });

  it("are the same however often and in whatever order files are named", async () => {
    using folder = new Folder({ "a.txt": FLAWED, "b.txt": FLAWED });
    const once = await folder.run(["check", "--format", "json", "a.txt", "b.txt"]);
    assert.equal((await folder.run(["check", "--format", "json", "b.txt", "a.txt", "a.txt"])).out, once.out);
  });

  it("for GitHub escape what would end a command", async () => {
    using folder = new Folder({ "a,b.txt": FLAWED });
    const { out } = await folder.run(["check", "--format", "github", "a,b.txt"]);
    assert.match(out, /^::error file=a%2Cb\.txt,line=1,endLine=1,col=1,endColumn=5,title=tadqiq missing-hamza::«اعلن» بلا همزة؛ اكتب «أعلن»\.$/m);
  });

  it("for people bracket the flaw, isolate the line and count in Arabic", async () => {
    using folder = new Folder({ "a.txt": FLAWED });
    const { out } = await folder.run(["check", "a.txt"]);
    assert.match(out, /\u2067⟦اعلن⟧ الوزير القرار \.\u2069/);
    assert.match(plain(out), /1:1 {2}خطأ {2}«اعلن» بلا همزة؛ اكتب «أعلن»\. {2}missing-hamza/);
    assert.match(plain(out), /خطآن في ملف واحد\.\nما يصححه tadqiq check --fix منها: 2\./);
    assert.ok(!out.includes("\u001b"), "no colours where none are wanted");
  });

  it("for people never let the text steer the terminal", async () => {
    using folder = new Folder({ "a.txt": "\u001b[2Jوصل \u202eالوفد\u2066 اعلن القرار.\n" });
    const { out } = await folder.run(["check", "--color", "a.txt"]);
    const quoted = out.split("\n").find((line) => line.includes("⟦اعلن⟧")) ?? "";
    assert.match(quoted, /\ufffd\[2Jوصل \ufffdالوفد\ufffd/);
    assert.ok(out.includes("\u001b[7m⟦اعلن⟧\u001b[0m"));
  });
});

describe("configuration", () => {
  it("with a mistake is reported at its line and column, once, and ends with 2", async () => {
    using folder = new Folder({ "a.txt": CLEAN, "b.txt": CLEAN, "tadqiq.yaml": "rules:\n  missing-hamzah: error\n" });
    const { code, out } = await folder.run(["check", "--format", "json"]);
    assert.equal(code, 2);
    const config = parsed(out).files.filter(({ path }) => path === "tadqiq.yaml");
    assert.equal(config.length, 1);
    assert.deepEqual(
      config[0]?.diagnostics.map(({ rule, line, column, message }) => [rule, line, column, message]),
      [["configuration", 2, 3, "لا قاعدة باسم «missing-hamzah»؛ لعلك تقصد «missing-hamza»."]],
    );
  });

  it("can be named, and chooses the language", async () => {
    using folder = new Folder({ "a.txt": FLAWED, "house.yaml": "language: en\nrules:\n  missing-hamza: off\n" });
    const { out } = await folder.run(["check", "--config", "house.yaml", "a.txt"]);
    assert.doesNotMatch(out, /missing-hamza/);
    assert.match(plain(out), /No space before «\.»/);
    const missing = await folder.run(["check", "--config", "no.yaml", "a.txt"]);
    assert.equal(missing.code, 2);
    assert.match(plain(missing.err), /لا ملف إعدادات باسم no\.yaml/);
  });
});

describe("other commands", () => {
  it("explain a rule in either language", async () => {
    using folder = new Folder();
    assert.equal((await folder.run(["explain", "missing-hamza"])).out, "# صفحة\n");
    assert.equal((await folder.run(["explain", "missing-hamza", "--language=en"])).out, "## page\n");
  });

  it("list the rules, for people and programs", async () => {
    using folder = new Folder();
    assert.match(plain((await folder.run(["rules"])).out), /^missing-hamza +orthography +error +همزة ساقطة$/m);
    const list = JSON.parse((await folder.run(["rules", "--format", "json"])).out) as { id: string }[];
    assert.ok(list.some(({ id }) => id === "inna-anna"));
  });

  it("help and tell the version", async () => {
    using folder = new Folder();
    assert.match((await folder.run(["--help"])).out, /رمز الخروج/);
    assert.match((await folder.run(["--help", "--language", "en"])).out, /Exit code/);
    assert.equal((await folder.run(["--version"])).out, "tadqiq 0.0.0\n");
    const nothing = await folder.run([]);
    assert.equal(nothing.code, 2, "nothing was asked for, so nothing was checked");
    assert.match(nothing.err, /tadqiq check/);
  });

  it("name what was mistyped and what is nearest", async () => {
    using folder = new Folder();
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [["chekc"], /لا أمر باسم «chekc»؛ لعلك تقصد «check»/],
      [["check", "--fixx"], /لا خيار باسم «--fixx»؛ لعلك تقصد «--fix»/],
      [["check", "--format", "xml"], /قيمة «--format» هي «xml»؛ المنتظر: stylish \| json \| github/],
      [["check", "--max-warnings", "many"], /قيمة «--max-warnings»/],
      [["check", "--config"], /الخيار «--config» يحتاج إلى قيمة/],
      [["check", "--quiet=yes"], /الخيار «--quiet» لا يقبل قيمة/],
      [["explain", "missing-hamzah"], /لعلك تقصد «missing-hamza»/],
      [["explain"], /اكتب اسم قاعدة/],
    ];
    for (const [argv, message] of cases) {
      const { code, err } = await folder.run(argv);
      assert.equal(code, 2, argv.join(" "));
      assert.match(plain(err), message);
    }
  });
});
