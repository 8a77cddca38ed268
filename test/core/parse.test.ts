import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Document, Format } from "../../core/index.ts";
import { documentOf } from "../documents.ts";

const formats: readonly Format[] = ["plaintext", "markdown"];

/** Texts of the characters that matter here, and any others. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      ...'ابتثوفلكسهـًّ ٣٤12,.،؛:؟!"«»“”()[]#*_`>|-\n\r\t<!-->&;@/\\\u200f\u2067\ufeff😀é',
      "قال ",
      "الى ",
      "http://a.b",
      "\n\n",
      "---\ntitle: ",
    ),
    maxLength: 80,
  }),
);

function blocks(document: Document): readonly (readonly [string, string])[] {
  return document.blocks.map(({ kind, start, end }) => [kind, document.text.slice(start, end)]);
}

describe("parse", () => {
  it("never throws; blocks are sorted and disjoint; tokens tile each block and hold the text's own characters", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...formats), (text, format) => {
        const document = documentOf(text, format);
        let last = 0;
        for (const block of document.blocks) {
          assert.ok(block.start >= last && block.end >= block.start && block.end <= text.length);
          last = block.end;
          let at = block.start;
          for (const token of block.tokens) {
            assert.equal(token.start, at);
            assert.ok(token.end > token.start);
            assert.equal(token.text, text.slice(token.start, token.end));
            at = token.end;
          }
          assert.equal(at, block.end);
          for (const sentence of block.sentences) assert.ok(sentence.start >= block.start && sentence.end <= block.end && sentence.tokens.length > 0);
        }
        // Everything that is computed on demand can be computed.
        assert.ok(document.numbers && document.names && document.attributions && document.vocabulary);
      }),
      { numRuns: 400 },
    );
  });

  it("reads a byte-order mark, CRLF and lone CR without moving an offset", () => {
    const text = "\ufeffالعنوان هنا\r\nقال الوزير ذلك في اجتماع طويل جدا اليوم.\rثم غادر القاعة مسرعا.";
    assert.deepEqual(blocks(documentOf(text)), [
      ["headline", "العنوان هنا"],
      ["paragraph", "قال الوزير ذلك في اجتماع طويل جدا اليوم."],
      ["paragraph", "ثم غادر القاعة مسرعا."],
    ]);
  });

  it("joins hand-wrapped lines and keeps pasted lines apart", () => {
    const wrapped = "قال الوزير إن الحكومة ستعلن الميزانية الجديدة في\nالأسبوع المقبل بعد أن تنتهي اللجنة المالية من\nمراجعتها كلها.";
    assert.equal(documentOf(wrapped).blocks.length, 1);
    assert.equal(documentOf("قال الوزير ذلك.\nثم غادر.\nوعاد.").blocks.length, 3);
  });

  it("makes URLs, addresses, hashtags, mentions and comments opaque", () => {
    const text = "راجع https://example.com/a?b=1 أو press@example.com و#القاهرة_الان و@user <!-- ان --> ثم عد.";
    const opaque = documentOf(text)
      .blocks[0]?.tokens.filter(({ kind }) => kind === "opaque")
      .map((token) => token.text);
    assert.deepEqual(opaque, ["https://example.com/a?b=1", "press@example.com", "#القاهرة_الان", "@user", "<!-- ان -->"]);
  });
});

describe("Markdown", () => {
  it("checks prose, headings, lists, quotes and table cells, and the title and description of the front matter", () => {
    const text =
      '---\ntitle: عنوان الخبر\ndescription: "وصف الخبر"\nslug: ان-الخبر\n---\n# العنوان\n\nفقرة **مهمة** هنا.\n\n- بند\n\n> قول\n\n| خلية | أخرى |\n| --- | --- |\n| ثالثة | رابعة |\n';
    assert.deepEqual(blocks(documentOf(text, "markdown")), [
      ["headline", "عنوان الخبر"],
      ["metadata", "وصف الخبر"],
      ["headline", "العنوان"],
      ["paragraph", "فقرة **مهمة** هنا."],
      ["listItem", "بند"],
      ["quote", "قول"],
      ["tableCell", "خلية"],
      ["tableCell", "أخرى"],
      ["tableCell", "ثالثة"],
      ["tableCell", "رابعة"],
    ]);
  });

  it("never takes code, link targets, HTML or escapes for language", () => {
    const text = 'قال `ان الى` وزار [الموقع](https://a.b/ان) ثم <b title="ان">عاد</b> \\* و&nbsp;انتهى.\n\n```\nان الى\n```\n\n    ان الى\n';
    const document = documentOf(text, "markdown");
    const words = document.tokens.filter(({ kind }) => kind === "word").map(({ form }) => form);
    assert.deepEqual(words, ["قال", "وزار", "الموقع", "ثم", "عاد", "و", "انتهى"]);
  });
});

describe("sentences", () => {
  const sentences = (text: string): readonly string[] => documentOf(text).sentences.map(({ start, end }) => text.slice(start, end));

  it("end at a mark with the quotation mark or bracket closed there", () => {
    assert.deepEqual(sentences("قال: «لن نعود.» ثم غادر! هل يعود؟ ربما… لا."), ["قال: «لن نعود.»", "ثم غادر!", "هل يعود؟", "ربما…", "لا."]);
  });

  it("do not end at abbreviations, decimals, initials, list numbers or a question inside a quotation", () => {
    assert.deepEqual(sentences("قال د. محمد العلي و أ. سمير إن النسبة 3.5 في المئة في ص. 12 من التقرير."), [
      "قال د. محمد العلي و أ. سمير إن النسبة 3.5 في المئة في ص. 12 من التقرير.",
    ]);
    assert.deepEqual(sentences("1. البند الأول. وهو مهم."), ["1. البند الأول.", "وهو مهم."]);
    assert.deepEqual(sentences("سأل «متى نعود؟» ثم غادر القاعة."), ["سأل «متى نعود؟» ثم غادر القاعة."]);
  });
});
