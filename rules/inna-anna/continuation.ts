import { previousVisible, sentenceAt, type Token } from "../../core/index.ts";
import { governorOf } from "./governor.ts";
import { type Particle, particleOf } from "./particle.ts";

/** How many tokens may stand between the two clauses. */
const REACH = 40;

/**
 * The verb of saying whose إن a clause with وأن continues: قال إن الوضع مستقر وأنهم باقون is وإنهم. Only with a pronoun, for
 * وأن before a noun or verb may depend on something nearer, and only where nothing between can govern a clause itself.
 */
export function saidBefore({ token, prefix, pronoun, written }: Particle): Token | undefined {
  if (prefix !== "و" || pronoun === "" || written !== "anna") return undefined;
  const start = sentenceAt(token)?.start ?? 0;
  let at = previousVisible(token);
  for (let steps = 0; at && at.start >= start && steps < REACH; at = previousVisible(at), steps++) {
    if (at.kind !== "word") {
      if (at.kind === "punctuation" && !"،,".includes(at.text)) return undefined;
      continue;
    }
    const earlier = particleOf(at);
    if (earlier) {
      const governor = earlier.written === "inna" && earlier.prefix === "" ? governorOf(earlier) : undefined;
      return governor?.kind === "inna" && governor.near ? governor.word : undefined;
    }
    // الجديد أن: a noun governs what stands right after it alone.
    const governs = at.meanings.some(({ pos, traits }) => pos !== "noun" && pos !== "adjective" && (traits.includes("anna") || traits.includes("inna")));
    if (governs) return undefined;
  }
  return undefined;
}
