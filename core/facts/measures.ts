import { peelings } from "../clitics.ts";
import type { Token } from "../document.ts";
import { nextVisible } from "../neighbours.ts";
import { percentAfter } from "./number-writing.ts";

/** What is measured, not counted: its figures are converted, rounded and abbreviated by rules of their own. */
export type Measure = "money" | "distance" | "area" | "volume" | "weight" | "time" | "temperature" | "power" | "data" | "month" | "percent";

const NOUNS: Readonly<Record<Exclude<Measure, "percent">, string>> = {
  money:
    "دولار دولارا دولارات دولارين دولاران يورو جنيه جنيها جنيهات دينار دينارا دنانير درهم درهما دراهم ريال ريالا ريالات ليرة ليرات روبل روبلا روبلات روبية روبيات ين ينا يوان يوانا فرنك فرنكا فرنكات استرليني سنت سنتا سنتات قرش قرشا قروش شيكل شيكلا شواكل شيقل كرونة كرونا كرونات بيزو تومان أوقية أوقيات بيتكوين تنغي وون رينغيت سنتيم فلس فلسا فلوس تغي",
  distance:
    "كم كلم م سم ملم كيلومتر كيلومترا كيلومترات كيلومترين كيلو متر مترا أمتار مترين سنتيمتر سنتيمترا سنتيمترات سنتم مليمتر مليمترا مليمترات ملليمتر ميل ميلا أميال قدم قدما أقدام بوصة بوصات ياردة ياردات عقدة فرسخ",
  area: "هكتار هكتارا هكتارات فدان فدانا فدادين أفدنة دونم دونما دونمات آكر",
  volume: "لتر لترا لترات ليتر ليترا ليترات برميل برميلا براميل غالون غالونا غالونات جالون مليلتر مل",
  weight:
    "كغ كغم كجم كلغ كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كيلوجرامات غرام غراما غرامات جرام جراما جرامات طن طنا أطنان رطل رطلا أرطال أوقية أونصة أونصات أوقيات قيراط قيراطا ملغ ملغم مليغرام مليغراما",
  time: "ثانية ثواني ثوان دقيقة دقائق ساعة ساعات يوم يوما أيام ليلة ليال ليالي أسبوع أسبوعا أسابيع شهر شهرا أشهر شهور سنة سنوات عام عاما أعوام قرن قرنا قرون عقد عقدا عقود",
  temperature: "درجة درجات مئوية فهرنهايت",
  power: "واط واطا وات ميغاواط ميغاوات ميجاوات غيغاواط جيجاوات كيلوواط كيلووات حصان حصانا فولت أمبير هرتز ميغاهرتز غيغاهرتز",
  data: "بايت كيلوبايت ميغابايت ميجابايت غيغابايت جيجابايت تيرابايت بكسل بيكسل ميغابكسل ميجابكسل بت",
  month:
    "يناير فبراير مارس أبريل إبريل ابريل مايو ماي يونيو يونيه يوليو يوليوز يوليه أغسطس غشت سبتمبر شتنبر أكتوبر اكتوبر نوفمبر نونبر ديسمبر دجنبر جانفي فيفري أفريل جوان جويلية أوت كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين محرم صفر ربيع جمادى رجب شعبان رمضان شوال",
};

const MEASURES: ReadonlyMap<string, Measure> = new Map(
  (Object.entries(NOUNS) as [Measure, string][]).flatMap(([measure, nouns]) => nouns.split(" ").map((noun) => [noun, measure] as const)),
);

const SCALES = new Set(["ألف", "ألفا", "آلاف", "مليون", "مليونا", "ملايين", "مليار", "مليارا", "مليارات", "بليون", "تريليون", "تريليونا", "تريليونات"]);
const CURRENCY_SIGN = /^[$€£¥₤₪₺₽₹]$/;

/** The measure that a number is of, by what follows its last token (past a scale) or a currency sign on either side. */
export function measureAfter(last: Token): Measure | undefined {
  if (percentAfter(last)) return "percent";
  let next = nextVisible(last);
  if (next?.kind === "word" && SCALES.has(next.form)) next = nextVisible(next);
  const before = last.previous;
  if ([before, next].some((side) => side !== undefined && CURRENCY_SIGN.test(side.text))) return "money";
  return next && measureOf(next);
}

/** The measure that a word names, with or without the article and proclitics. */
export function measureOf(token: Token): Measure | undefined {
  if (token.kind !== "word") return undefined;
  const { form } = token;
  const known = MEASURES.get(form);
  if (known) return known;
  for (const { prefix, stem } of peelings(form)) if (/ال|لل/.test(prefix) && stem.length > 2 && MEASURES.has(stem)) return MEASURES.get(stem);
  return undefined;
}
