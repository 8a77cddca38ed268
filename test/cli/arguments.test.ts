import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Folder, plain } from "./command.ts";

describe("arguments", () => {
  const mistakes: readonly (readonly [readonly string[], string])[] = [
    [["check", "--zzzz"], "There is no option «--zzzz». Help: tadqiq --help"],
    [["check", "--stdin-filname", "a"], "There is no option «--stdin-filname»; did you mean «--stdin-filename»? Help: tadqiq --help"],
    [["check", "-x"], "There is no option «-x». Help: tadqiq --help"],
    [["check", "--toString"], "There is no option «--toString». Help: tadqiq --help"],
    [["lint"], "There is no command «lint». Help: tadqiq --help"],
    [["story.txt"], "There is no command «story.txt»; did you mean «check story.txt»? Help: tadqiq --help"],
    [["help", "chek"], "There is no command «chek»; did you mean «check»? Help: tadqiq --help"],
    [["explain", "hamza"], "There is no rule «hamza»; did you mean «hamza-case»? All rules: tadqiq rules"],
    [["explain", "zzz"], "There is no rule «zzz». All rules: tadqiq rules"],
    [["explain", "missing-hamza", "inna-anna"], "The command «explain» does not expect «inna-anna»."],
    [["rules", "all"], "The command «rules» does not expect «all»."],
    [["rules", "--fix"], "The command «rules» has no option «--fix». Help: tadqiq help rules"],
    [["rules", "--format", "github"], "«--format» is «github»; expected: stylish | json."],
    [["check", "--write", "a.yaml"], "The command «check» has no option «--write». Help: tadqiq help check"],
    [["survey", "--fix"], "The command «survey» has no option «--fix». Help: tadqiq help survey"],
    [["survey", "--force"], "«--force» is for use with «--write»."],
    [["facts", "--format", "github"], "«--format» is «github»; expected: stylish | json."],
    [["check", "--config", "--fix"], "The option «--config» needs a value."],
    [["check", "--config="], "The option «--config» needs a value."],
    [["check", "--max-warnings", "-1"], "«--max-warnings» is «-1»; expected: 0, 1, 2 …."],
    [["check", "--diff", "--format=json"], "«--diff» and «--format json» exclude each other."],
    [["check", "--config", "a", "--no-config"], "«--config» and «--no-config» exclude each other."],
    [["check", "-", "a.txt"], "Standard input cannot be checked together with files; leave out «a.txt» or check standard input alone."],
    [["check", "--stdin-filename", "b.txt", "a.txt"], "Standard input cannot be checked together with files; leave out «a.txt» or check standard input alone."],
  ];
  for (const [argv, message] of mistakes) {
    it(`${argv.join(" ")} is a mistake`, async () => {
      using folder = new Folder({ "a.txt": "" });
      const { code, out, err } = await folder.run([...argv, "--language", "en"]);
      assert.deepEqual({ code, out, err: plain(err) }, { code: 2, out: "", err: `${message}\n` });
    });
  }

  it("that are mistaken are told of in the language of the configuration", async () => {
    using folder = new Folder({ "tadqiq.yaml": "language: en\n" });
    assert.match((await folder.run(["chekc"])).err, /^There is no command/);
    assert.match((await folder.run(["chekc", "--language", "ar"])).err, /^لا أمر/);
    assert.match((await folder.run(["--help"])).out, /^Tadqiq: the editorial linter/);
  });

  it("after -- are paths", async () => {
    using folder = new Folder({ "--fix": "وصل الوفد.\n" });
    assert.equal((await folder.run(["check", "--", "--fix"])).code, 0);
  });

  it("of help choose its page, in both languages", async () => {
    using folder = new Folder();
    for (const command of ["check", "facts", "survey", "explain", "rules"]) {
      const page = await folder.run(["help", command]);
      assert.equal(page.code, 0);
      assert.match(page.out, new RegExp(`^tadqiq ${command}`));
      assert.equal((await folder.run([command, "--help"])).out, page.out);
      assert.notEqual((await folder.run(["help", command, "--language", "en"])).out, page.out);
    }
    for (const language of ["ar", "en"]) {
      const { out } = await folder.run(["help", "check", "--language", language]);
      for (const option of ["fix", "diff", "format", "language", "max-warnings", "quiet", "workspace", "config", "no-config", "stdin-filename", "no-color"])
        assert.ok(out.includes(`--${option}`), `${language}: --${option}`);
    }
  });

  it("of a rule without its page say that it is missing", async () => {
    using folder = new Folder();
    const { code, err } = await folder.run(["explain", "missing-hamza", "--language", "en"], "", { page: undefined });
    assert.equal(code, 2);
    assert.match(plain(err), /page of the rule «missing-hamza» is missing/);
  });
});
