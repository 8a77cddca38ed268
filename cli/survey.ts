import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { areVariants, type Language } from "../core/index.ts";
import { type HabitId, habitIds } from "../workspace/habits.ts";
import { type HouseSetting, houseStyle } from "../workspace/house-style.ts";
import { HABIT, Summary, type SummaryData } from "../workspace/summary.ts";
import { formatOf, type Workspace } from "../workspace/workspace.ts";
import { CommandError, type MessageId, say, sayPlain } from "./console.ts";
import { counted, nouns } from "./counted.ts";
import { kindOf } from "./facts.ts";
import { type ExitCode, Tally } from "./tally.ts";
import { isolated, isolatedLine, visible } from "./terminal.ts";
import { mustNotExist, Unreadable, unreadable, writeOwnFile } from "./text-file.ts";
import { type TextContext, Texts } from "./texts.ts";

/** The report of an earlier survey, among the operands. */
const REPORT = /\.json$/i;

/** `tadqiq survey`: what texts really do, and a configuration that follows the majority. */
export async function survey(context: TextContext): Promise<ExitCode> {
  const { given, environment, workspace, language } = context;
  const { stdout, cwd } = environment;
  const tally = new Tally();
  const texts = new Texts(context, tally);
  const target = given.write === undefined ? undefined : resolve(cwd, given.write);
  try {
    // Said before a large archive is read, not after.
    if (target !== undefined && !given.force) await mustNotExist(target);
    const reports = given.operands.filter((operand) => REPORT.test(operand));
    const named = given.operands.filter((operand) => !REPORT.test(operand));
    const summary = new Summary();
    for (const report of reports) await texts.attempt(async () => summary.absorb(await readReport(resolve(cwd, report))));
    if (named.length > 0 || reports.length === 0) {
      await texts.each(await texts.find(named), ({ path, file }) => summary.absorb(Summary.of(workspace.parse(file.text, formatOf(path)), texts.shown(path))));
    }
    const report = given.format === "json" ? `${JSON.stringify({ version: 1, ...summary.toJSON() })}\n` : describe(summary, workspace, language);
    stdout.write(report);
    if (target !== undefined) {
      await writeOwnFile(target, configOf(summary, houseStyle(summary), language), { force: given.force === true });
      texts.note("survey-written", { path: texts.shown(target) });
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new CommandError(error.reason, { path: texts.shown(error.path), ...error.data });
  }
  return tally.exitCode(given);
}

async function readReport(path: string): Promise<Summary> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw unreadable(path, error);
  }
  try {
    const data = JSON.parse(text) as SummaryData & { readonly version?: unknown };
    if (data.version === 1) return Summary.from(data);
  } catch {
    // Whatever is wrong with it, it is no report of ours.
  }
  throw new Unreadable(path, "no-survey");
}

/** An example of each way of a habit, in place of a name: both languages show the same. */
const examples: Readonly<Partial<Record<HabitId, Readonly<Record<string, string>>>>> = {
  digits: { western: "123", arabic: "١٢٣", persian: "۱۲۳" },
  thousands: { ",": "12,500", ".": "12.500.000", "٬": "12٬500", none: "12500" },
  decimals: { ".": "3.5", ",": "3,5", "٫": "3٫5" },
  percent: { "%": "5%", "٪": "5٪" },
  "small-numbers": { words: "ثلاثة", digits: "3" },
  months: { western: "يناير", levantine: "كانون الثاني", both: "كانون الثاني/يناير", maghrebi: "جانفي", moroccan: "دجنبر" },
  tanween: { before: "كتابًا", on: "كتاباً" },
  "final-ya": { standard: "في", egyptian: "فى" },
};

/** The ways of a habit with their counts, the commonest first; empty where no text shows it. */
function waysOf(summary: Summary, habit: HabitId): readonly (readonly [example: string, count: number])[] {
  const ways = [...summary.spellings(HABIT, habit)].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  return ways.map(([way, { count }]) => [examples[habit]?.[way] ?? way, count]);
}

/** For people: habits, then the names that are written in more than one way. */
function describe(summary: Summary, workspace: Workspace, language: Language): string {
  const separator = say(language, "list-separator");
  const lines = [say(language, "survey-files", { files: counted(language, summary.files, nouns.file) })];
  const habits = habitIds.flatMap((habit) => {
    const ways = waysOf(summary, habit).map(([example, count]) => `${isolated(visible(example))} ${count}`);
    return ways.length === 0 ? [] : [`  ${say(language, `habit-${habit}`)}  ${ways.join(separator)}`];
  });
  if (habits.length > 0) lines.push("", say(language, "survey-habits"), ...habits);
  const variants = variantsOf(summary, workspace).map(({ kind, spellings }) => {
    const list = spellings.map(({ spelling, count, files }) => `${isolatedLine(visible(spelling))} ${count} (${counted(language, files, nouns.file)})`);
    return `  ${say(language, kindOf(kind))}  ${list.join(separator)}`;
  });
  if (variants.length > 0) lines.push("", say(language, "survey-variants"), ...variants);
  return `${lines.join("\n")}\n`;
}

type Group = SummaryData["groups"][number];

/** Names and terms of more than one spelling, those of most files first. */
function variantsOf(summary: Summary, { lexicon }: Workspace): readonly Group[] {
  const found: Group[] = [];
  for (const { kind, key, spellings } of summary.toJSON().groups) {
    if (kind === HABIT || spellings.length < 2) continue;
    // People who share a key are told apart by their commonest spellings.
    const clusters: Group["spellings"][number][][] = [];
    for (const spelling of spellings) {
      const cluster = clusters.find(([first]) => first && areVariants(kind, first.spelling, spelling.spelling, lexicon));
      if (cluster) cluster.push(spelling);
      else clusters.push([spelling]);
    }
    for (const cluster of clusters) if (cluster.length > 1) found.push({ kind, key, spellings: cluster });
  }
  const weight = ({ spellings }: Group): number => spellings.reduce((sum, { files }) => sum + files, 0);
  return found.sort((a, b) => weight(b) - weight(a));
}

/** A `tadqiq.yaml`: the settings that the texts decide, and all that was counted as comments. */
function configOf(summary: Summary, settings: readonly HouseSetting[], language: Language): string {
  const comment = (id: MessageId, data: Readonly<Record<string, string | number>> = {}): string => `# ${sayPlain(language, id, data)}`;
  const lines = [comment("survey-header", { files: counted(language, summary.files, nouns.file) })];
  for (const habit of habitIds) {
    const ways = waysOf(summary, habit).map(([example, count]) => `${example} ${count}`);
    if (ways.length > 0) lines.push(`#   ${sayPlain(language, `habit-${habit}`)} ${ways.join(sayPlain(language, "list-separator"))}`);
  }
  if (settings.length === 0) lines.push(comment("survey-undecided"), "rules: {}");
  else lines.push("rules:");
  for (const rule of new Set(settings.map((setting) => setting.rule))) {
    lines.push(`  ${rule}:`);
    for (const { rule: of, option, value } of settings)
      if (of === rule) lines.push(`    ${option}: ${typeof value === "object" ? JSON.stringify(value) : value}`);
  }
  return `${lines.join("\n")}\n`;
}
