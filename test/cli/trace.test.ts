import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Folder } from "./command.ts";

describe("tadqiq trace", () => {
  it("says which rule flags a word, what it should be, and what decided", async () => {
    using folder = new Folder();
    const { code, out } = await folder.run(["trace", "اعلن", "--language", "en"]);
    assert.equal(code, 0);
    assert.match(plain(out), /flagged by missing-hamza, fixed unread: أعلن\n {2}the press writes the correction \d+ times, this \d+ times/);
    const [trace] = JSON.parse((await folder.run(["trace", "لايمكن", "--format", "json"])).out) as [{ flaw: { rule: string; spellings: string[] } }];
    assert.equal(trace.flaw.rule, "joined-words");
    assert.deepEqual(trace.flaw.spellings, ["لا يمكن"]);
  });

  it("says that nothing is wrong, or that the sentence decides", async () => {
    using folder = new Folder();
    const { out } = await folder.run(["trace", "كتاب وان", "--language", "en"]);
    assert.match(plain(out), /كتاب\n {2}nothing is wrong with the word by itself/);
    assert.match(plain(out), /وان\n {2}إنّ or أنّ: its sentence decides/);
  });

  it("asks for a word", async () => {
    using folder = new Folder();
    assert.equal((await folder.run(["trace"])).code, 2);
  });
});

function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "");
}
