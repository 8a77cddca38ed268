import type { Language } from "../core/index.ts";

/** The section `tadqiq` of the editor's settings, for one document. */
export interface Settings {
  readonly enable: boolean;
  readonly language: "auto" | Language;
  /** A configuration file relative to the workspace folder, instead of the nearest `tadqiq.yaml`; empty: none. */
  readonly configPath: string;
  /** Whether spellings are compared with those of the other files of the workspace. */
  readonly workspaceVariants: boolean;
}

/** Settings as an editor sends them: what is missing or of another type keeps its default. */
export function readSettings(sent: unknown): Settings {
  const { enable, language, configPath, workspaceVariants } = (typeof sent === "object" && sent !== null ? sent : {}) as Record<keyof Settings, unknown>;
  return {
    enable: enable !== false,
    language: language === "ar" || language === "en" ? language : "auto",
    configPath: typeof configPath === "string" ? configPath : "",
    workspaceVariants: workspaceVariants === true,
  };
}

/** `auto` follows the editor: English where it speaks English, Arabic otherwise, as the texts are Arabic. */
export function languageOf({ language }: Settings, locale: string | undefined): Language {
  if (language !== "auto") return language;
  return locale?.toLowerCase().startsWith("en") ? "en" : "ar";
}
