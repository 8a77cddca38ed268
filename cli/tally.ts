import type { Diagnostic, Severity } from "../core/index.ts";
import type { Arguments } from "./arguments.ts";
import type { Problem, Summary } from "./report.ts";

/** 0 clean, 1 findings, 2 could not check. */
export type ExitCode = 0 | 1 | 2;

/** Counts what a check comes upon, and what that makes its exit code. */
export class Tally {
  readonly problems: Problem[] = [];
  /** Fixes that `--fix` applied. */
  fixed = 0;
  /** Files that `--diff` shows a difference of. */
  changedFiles = 0;
  #files = 0;
  #fixable = 0;
  #unshownWarnings = 0;
  #configMistakes = 0;
  readonly #shown: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };

  /** A file was checked; returns the findings that are to be shown. */
  add(diagnostics: readonly Diagnostic[], quiet: boolean): readonly Diagnostic[] {
    this.#files++;
    const shown = quiet ? diagnostics.filter(({ severity }) => severity === "error") : diagnostics;
    if (quiet) this.#unshownWarnings += diagnostics.filter(({ severity }) => severity === "warning").length;
    for (const { severity, fixes } of shown) {
      this.#shown[severity]++;
      if (fixes[0]?.safety === "safe") this.#fixable++;
    }
    return shown;
  }

  addConfigMistakes(count: number): void {
    this.#configMistakes += count;
  }

  summary(): Summary {
    const { error, warning, information, hint } = this.#shown;
    return {
      files: this.#files,
      errors: error + this.#configMistakes,
      warnings: warning,
      information,
      hints: hint,
      fixable: this.#fixable,
      fixed: this.fixed,
      problems: this.problems,
    };
  }

  /** The warnings of all files when they are more than `--max-warnings` allows. With `--quiet` they are counted, not shown. */
  tooManyWarnings({ maxWarnings }: Arguments): number | undefined {
    const warnings = this.#shown.warning + this.#unshownWarnings;
    return maxWarnings !== undefined && warnings > maxWarnings ? warnings : undefined;
  }

  exitCode(given: Arguments): ExitCode {
    if (this.problems.length > 0 || this.#configMistakes > 0) return 2;
    if (given.diff) return this.changedFiles > 0 ? 1 : 0;
    if (this.#shown.error > 0) return 1;
    const tooMany = given.maxWarnings === undefined ? this.#shown.warning > 0 : this.tooManyWarnings(given) !== undefined;
    return tooMany ? 1 : 0;
  }
}
