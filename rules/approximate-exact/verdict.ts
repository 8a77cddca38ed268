import { previousVisible, type Quantity, type Span, type Token } from "../../core/index.ts";

const UP_TO = /^(?:[وف]?[يت]صل)$/;
const TO: ReadonlySet<string> = new Set(["إلى", "الى"]);
const TERM: ReadonlySet<string> = new Set(["لمدة", "مدة", "لفترة", "فترة", "ما", "بما"]);
const PRISON = /^(?:[وب]?ال|[وب])?(?:سجن|حبس)(?:ا|ه|ها)?$/;
const SENTENCED = /^[وف]?(?:حكم|حكمت|قضى|قضت|عاقبت|أدانت|أصدرت)$/;
/** Words of a punishment that may be given, not of one that was. */
const POSSIBLE = /^[وف]?(?:قد|يمكن|[يت]واجه|[يت]واجهون|عقوبة|عقوبته|عقوبتها|العقوبة|القانون|قانون|قانونا|لكل|كل|من)$/;

/**
 * «قضت المحكمة على المدير بالحبس مدة تصل إلى ست سنوات»: who was sentenced was sentenced to a term, not to less than one. The span
 * of the hedge; undefined where several were sentenced, or the law is told.
 */
export function hedgedTerm({ first, kind, unit, sentence }: Quantity): Span | undefined {
  if (kind !== "measure" || unit?.measure !== "time") return undefined;
  const to = previousVisible(first);
  const upTo = to && TO.has(to.form) ? previousVisible(to) : undefined;
  if (!to || !upTo || !UP_TO.test(upTo.form)) return undefined;
  const term = previousVisible(upTo);
  const start = term && TERM.has(term.form) ? term : upTo;
  const prison = previousVisible(start);
  return prison && PRISON.test(prison.form) && isOneSentenced(prison, sentence.start) ? { start: start.start, end: to.end } : undefined;
}

/** Back to the verb: nobody in the plural, no number, no possibility on the way. */
function isOneSentenced(prison: Token, from: number): boolean {
  for (let token = previousVisible(prison); token && token.start >= from; token = previousVisible(token)) {
    if (SENTENCED.test(token.form)) return true;
    const people = token.readings.filter(({ human, pos }) => human && pos !== "verb");
    const isMany = people.length > 0 && people.every(({ number }) => number === "plural" || number === "dual");
    if (POSSIBLE.test(token.form) || isMany) return false;
  }
  return false;
}
