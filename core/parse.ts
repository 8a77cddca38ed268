import type {
  Attribution,
  Block,
  BlockKind,
  Comment,
  DateMention,
  Document,
  FlawedWord,
  Format,
  Name,
  NameVariant,
  NumberMention,
  Publication,
  Quantity,
  Quote,
  Role,
  Script,
  Sentence,
  Token,
  TokenKind,
} from "./document.ts";
import { attributionsOf } from "./facts/attributions.ts";
import { datesOf } from "./facts/dates.ts";
import { nameVariantsOf } from "./facts/name-variants.ts";
import { namesOf } from "./facts/names.ts";
import { numbersOf } from "./facts/numbers.ts";
import { publicationOf } from "./facts/publication.ts";
import { quantitiesOf } from "./facts/quantities.ts";
import { pairQuotes } from "./facts/quotes.ts";
import { formsByRole } from "./facts/roles.ts";
import { formOf } from "./form.ts";
import { markdownLayout } from "./formats/markdown.ts";
import { plaintextLayout } from "./formats/plaintext.ts";
import type { Lexicon, Meaning, Reading } from "./lexicon.ts";
import type { FlawKind } from "./orthography/flaw.ts";
import { splitSentences } from "./sentences.ts";
import type { Span } from "./span.ts";
import { tokenize } from "./tokenize.ts";

/** One block as a format finds it: where it lies and which stretches of it are not language. */
export interface BlockLayout extends Span {
  readonly kind: BlockKind;
  /** Sorted, disjoint, within the block. */
  readonly opaque: readonly Span[];
}

/** All that a format has to say of a text. Blocks are sorted and disjoint. */
export interface Layout {
  readonly blocks: readonly BlockLayout[];
  readonly comments: readonly Comment[];
}

const layouts: Readonly<Record<Format, (text: string) => Layout>> = {
  plaintext: plaintextLayout,
  markdown: markdownLayout,
};

/** Never fails: any string is a document. Offsets are those of `text`, in UTF-16 code units. */
export function parse(text: string, format: Format, lexicon: Lexicon): Document {
  const { blocks, comments } = layouts[format](text);
  return new ParsedDocument(text, format, lexicon, blocks, comments);
}

class ParsedToken implements Token {
  readonly kind: TokenKind;
  readonly script: Script;
  readonly start: number;
  readonly end: number;
  readonly block: ParsedBlock;
  readonly previous: ParsedToken | undefined;
  next: ParsedToken | undefined;
  readonly marked: boolean;
  /** Kept, as rules ask for it again and again, and a string that is kept is hashed once. */
  #form: string | undefined;

  constructor(block: ParsedBlock, previous: ParsedToken | undefined, kind: TokenKind, script: Script, start: number, end: number, marked: boolean) {
    this.kind = kind;
    this.script = script;
    this.start = start;
    this.end = end;
    this.block = block;
    this.previous = previous;
    this.next = undefined;
    this.marked = marked;
  }

  get text(): string {
    return this.block.document.text.slice(this.start, this.end);
  }

  get form(): string {
    this.#form ??= this.marked ? formOf(this.text) : this.text;
    return this.#form;
  }

  get meanings(): readonly Meaning[] {
    return this.kind === "word" ? this.block.document.lexicon.meanings(this.form) : [];
  }

  get readings(): readonly Reading[] {
    return this.kind === "word" ? this.block.document.lexicon.readings(this.form) : [];
  }
}

class ParsedBlock implements Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly document: ParsedDocument;
  readonly tokens: readonly ParsedToken[];
  #sentences: readonly Sentence[] | undefined;
  #pairing: { readonly quotes: readonly Quote[]; readonly unpaired: readonly Token[] } | undefined;

  constructor(document: ParsedDocument, layout: BlockLayout) {
    this.document = document;
    this.kind = layout.kind;
    this.start = layout.start;
    this.end = layout.end;
    const tokens: ParsedToken[] = [];
    let previous: ParsedToken | undefined;
    tokenize(document.text, layout.start, layout.end, layout.opaque, (kind, script, start, end, marked) => {
      const token = new ParsedToken(this, previous, kind, script, start, end, marked);
      if (previous) previous.next = token;
      previous = token;
      tokens.push(token);
    });
    this.tokens = tokens;
  }

  get lexicon(): Lexicon {
    return this.document.lexicon;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= splitSentences(this);
    return this.#sentences;
  }

  get quotes(): readonly Quote[] {
    this.#pairing ??= pairQuotes(this.tokens);
    return this.#pairing.quotes;
  }

  get unpairedMarks(): readonly Token[] {
    this.#pairing ??= pairQuotes(this.tokens);
    return this.#pairing.unpaired;
  }
}

class ParsedDocument implements Document {
  readonly text: string;
  readonly format: Format;
  readonly lexicon: Lexicon;
  readonly blocks: readonly ParsedBlock[];
  readonly comments: readonly Comment[];
  #tokens: readonly Token[] | undefined;
  #sentences: readonly Sentence[] | undefined;
  #vocabulary: ReadonlyMap<string, readonly Token[]> | undefined;
  #spelling: JudgedForms | undefined;
  #marked: readonly Token[] | undefined;
  #formsByRole: ReadonlyMap<Role, readonly string[]> | undefined;
  readonly #byRole = new Map<Role, readonly Token[]>();
  #numbers: readonly NumberMention[] | undefined;
  #quantities: readonly Quantity[] | undefined;
  #dates: readonly DateMention[] | undefined;
  #publication: { readonly found: Publication | undefined } | undefined;
  #names: readonly Name[] | undefined;
  #nameVariants: readonly NameVariant[] | undefined;
  #attributions: readonly Attribution[] | undefined;

  constructor(text: string, format: Format, lexicon: Lexicon, layouts: readonly BlockLayout[], comments: readonly Comment[]) {
    this.text = text;
    this.format = format;
    this.lexicon = lexicon;
    this.blocks = layouts.map((layout) => new ParsedBlock(this, layout));
    this.comments = comments;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= this.blocks.flatMap((block) => block.tokens);
    return this.#tokens;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= this.blocks.flatMap((block) => block.sentences);
    return this.#sentences;
  }

  get vocabulary(): ReadonlyMap<string, readonly Token[]> {
    this.#vocabulary ??= indexForms(this.blocks);
    return this.#vocabulary;
  }

  tokensOf(role: Role): readonly Token[] {
    let tokens = this.#byRole.get(role);
    if (!tokens) {
      tokens = this.formsOf(role)
        .flatMap((form) => this.vocabulary.get(form) ?? [])
        .sort((a, b) => a.start - b.start);
      this.#byRole.set(role, tokens);
    }
    return tokens;
  }

  formsOf(role: Role): readonly string[] {
    this.#formsByRole ??= formsByRole(this);
    return this.#formsByRole.get(role) ?? [];
  }

  get flaws(): ReadonlyMap<FlawKind, readonly FlawedWord[]> {
    this.#spelling ??= judgeAll(this.vocabulary, this.lexicon);
    return this.#spelling.flaws;
  }

  get innaTokens(): readonly Token[] {
    this.#spelling ??= judgeAll(this.vocabulary, this.lexicon);
    return this.#spelling.inna;
  }

  get caseForms(): readonly string[] {
    this.#spelling ??= judgeAll(this.vocabulary, this.lexicon);
    return this.#spelling.caseForms;
  }

  get unknownForms(): ReadonlySet<string> {
    this.#spelling ??= judgeAll(this.vocabulary, this.lexicon);
    return this.#spelling.unknown;
  }

  get unseenForms(): readonly string[] {
    this.#spelling ??= judgeAll(this.vocabulary, this.lexicon);
    return this.#spelling.unseen;
  }

  get markedTokens(): readonly Token[] {
    this.#marked ??= this.blocks.flatMap((block) => block.tokens.filter((token) => token.marked));
    return this.#marked;
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= quantitiesOf(this);
    return this.#quantities;
  }

  get numbers(): readonly NumberMention[] {
    this.#numbers ??= numbersOf(this);
    return this.#numbers;
  }

  get dates(): readonly DateMention[] {
    this.#dates ??= datesOf(this);
    return this.#dates;
  }

  get publication(): Publication | undefined {
    this.#publication ??= { found: publicationOf(this) };
    return this.#publication.found;
  }

  get names(): readonly Name[] {
    this.#names ??= namesOf(this);
    return this.#names;
  }

  get nameVariants(): readonly NameVariant[] {
    this.#nameVariants ??= nameVariantsOf(this);
    return this.#nameVariants;
  }

  get attributions(): readonly Attribution[] {
    this.#attributions ??= attributionsOf(this);
    return this.#attributions;
  }
}

function indexForms(blocks: readonly Block[]): ReadonlyMap<string, readonly Token[]> {
  const index = new Map<string, Token[]>();
  for (const block of blocks) {
    for (const token of block.tokens) {
      if (token.kind !== "word") continue;
      const form = token.form;
      const known = index.get(form);
      if (known) known.push(token);
      else index.set(form, [token]);
    }
  }
  return index;
}

interface JudgedForms {
  readonly flaws: ReadonlyMap<FlawKind, readonly FlawedWord[]>;
  readonly unknown: ReadonlySet<string>;
  readonly inna: readonly Token[];
  readonly unseen: readonly string[];
  readonly caseForms: readonly string[];
}

function judgeAll(vocabulary: ReadonlyMap<string, readonly Token[]>, lexicon: Lexicon): JudgedForms {
  const flaws = new Map<FlawKind, FlawedWord[]>();
  const unknown = new Set<string>();
  const inna: Token[] = [];
  const unseen: string[] = [];
  const caseForms: string[] = [];
  for (const [form, tokens] of vocabulary) {
    if (tokens[0]?.script !== "arabic") continue;
    const judgement = lexicon.judge(form);
    if (judgement.inna) inna.push(...tokens);
    if (judgement.byCase) caseForms.push(form);
    if (judgement.unknown) unknown.add(form);
    const { flaw } = judgement;
    if (!flaw) {
      if (judgement.unseen) unseen.push(form);
      continue;
    }
    const known = flaws.get(flaw.kind);
    if (known) known.push({ form, flaw, tokens });
    else flaws.set(flaw.kind, [{ form, flaw, tokens }]);
  }
  return { flaws, unknown, inna, unseen, caseForms };
}
