import { defineRule, respell, type Token } from "../../core/index.ts";
import { saidBefore } from "./continuation.ts";
import { type Decision, decide, mayBeOverruled } from "./decide.ts";
import { page } from "./page.ts";
import { particleOf, spell } from "./particle.ts";

export const rule = defineRule({
  scope: "document",
  category: "orthography",
  severity: "error",
  page,
  check({ document, report }) {
    for (const token of document.innaTokens) {
      const particle = particleOf(token);
      if (!particle) continue;
      const said = saidBefore(particle);
      if (said) {
        const right = spell(particle, "inna");
        report({ at: token, message: "continues", data: { word: token.form, governor: said.form, right }, fixes: [fixOf(token, right, "unsafe")] });
        continue;
      }
      if (particle.written !== "bare" && !mayBeOverruled(particle)) continue;
      const decision = decide(particle);
      if (!decision || decision.kind === particle.written) continue;
      // A written hamza is somebody's choice: only a context that leaves no doubt overrules it.
      if (particle.written !== "bare" && !decision.overrules) continue;
      const right = spell(particle, decision.kind);
      const fixes = [fixOf(token, right, decision.certain && particle.written === "bare" ? "safe" : "unsafe")];
      if (particle.written === "bare" && !decision.certain) fixes.push(fixOf(token, spell(particle, decision.kind === "inna" ? "anna" : "inna"), "unsafe"));
      report({ at: token, ...messageOf(token, right, decision), fixes });
    }
  },
});

function fixOf(token: Token, right: string, safety: "safe" | "unsafe") {
  return { safety, edits: [{ start: token.start, end: token.end, text: respell(token.text, token.form, right) }] };
}

function messageOf(token: Token, right: string, { reason, governor }: Decision) {
  const data = { word: token.form, right };
  switch (reason) {
    case "governed":
      return { message: "governed", data: { ...data, governor: governor ?? "" } } as const;
    case "attached":
      return { message: "attached", data } as const;
    case "starts":
      return { message: "starts", data } as const;
    case "guessed":
      return { message: "bare", data } as const;
  }
}
