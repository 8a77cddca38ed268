import type { Config } from "./config.ts";

/** The names a configuration file may have, the first found wins. */
export const configNames = ["tadqiq.yaml", "tadqiq.yml"] as const;

/** What holds where there is no configuration file. */
export const emptyConfig: Config = { ignore: [], sparesQuotations: false, rules: new Map(), problems: [] };
