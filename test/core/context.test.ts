import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { oddsOf, type Token } from "../../core/index.ts";
import { documentOf, lexicon } from "../documents.ts";

function tokenOf(text: string, form: string): Token {
  const [token] = documentOf(text).vocabulary.get(form) ?? [];
  assert.ok(token, form);
  return token;
}

describe("the context of a word", () => {
  it("speaks for the preposition before a noun and for the name after a name", () => {
    assert.ok(oddsOf(tokenOf("سيطرت القوات علي مركز المدينة.", "علي"), "على") > 9);
    assert.ok(oddsOf(tokenOf("قال محمد علي خامنئي ذلك.", "علي"), "على") < 0);
  });

  it("speaks for the verb before what verbs govern", () => {
    assert.ok(oddsOf(tokenOf("ما أدي إلى وقوع خسائر.", "أدي"), "أدى") > 9);
  });

  it("reads its neighbours as they should be spelt", () => {
    const [bare, right] = ["الى", "إلى"].map((to) => oddsOf(tokenOf(`ما أدي ${to} وقوع خسائر.`, "أدي"), "أدى"));
    assert.equal(bare, right);
  });

  it("says nothing where no word stands beside it but how common the two are", () => {
    const odds = oddsOf(tokenOf("«أدي».", "أدي"), "أدى");
    assert.ok(Math.abs(odds - Math.log(lexicon.words.count("أدى") / lexicon.words.count("أدي"))) < 0.1);
  });

  it("is classed by part of speech, gender, clitics and conjunction", () => {
    assert.deepEqual(lexicon.wordClasses("على"), { before: "Ppreposition", after: "Ppreposition" });
    assert.deepEqual(lexicon.wordClasses("2022"), { before: "C", after: "C" });
    assert.deepEqual(lexicon.wordClasses("Reuters"), { before: "X", after: "X" });
    assert.equal(lexicon.wordClasses("والمدينة").before, lexicon.wordClasses("المدينة").before);
    assert.equal(lexicon.wordClasses("والمدينة").after, `W${lexicon.wordClasses("المدينة").after}`);
  });
});
