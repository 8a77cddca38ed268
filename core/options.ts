/** One option of a rule: its type, default and limits. Everything else (schema, docs, checks) is derived from it. */
export type OptionSpec =
  | { readonly type: "boolean"; readonly default: boolean }
  | { readonly type: "integer"; readonly default: number; readonly minimum: number; readonly maximum: number }
  | { readonly type: "enum"; readonly values: readonly string[]; readonly default: string }
  | { readonly type: "words"; readonly default: readonly string[] };

export type OptionsSpec = Readonly<Record<string, OptionSpec>>;

type ValueOf<S extends OptionSpec> = S extends { type: "boolean" }
  ? boolean
  : S extends { type: "integer" }
    ? number
    : S extends { type: "enum"; values: readonly (infer V)[] }
      ? V
      : readonly string[];

export type OptionValues<O extends OptionsSpec> = { readonly [K in keyof O]: ValueOf<O[K]> };

/** The defaults, with what was configured put over them. */
export function optionValues(spec: OptionsSpec, configured: Readonly<Record<string, unknown>>): OptionValues<OptionsSpec> {
  return Object.fromEntries(
    Object.entries(spec).map(([name, option]) => [name, name in configured ? configured[name] : option.default]),
  ) as OptionValues<OptionsSpec>;
}

/** What a value should have been, as a word for the message, or undefined when it is right. */
export function expectedOf(option: OptionSpec, value: unknown): string | undefined {
  switch (option.type) {
    case "boolean":
      return typeof value === "boolean" ? undefined : "true | false";
    case "integer": {
      const right = Number.isInteger(value) && (value as number) >= option.minimum && (value as number) <= option.maximum;
      return right ? undefined : `${option.minimum}…${option.maximum}`;
    }
    case "enum":
      return typeof value === "string" && option.values.includes(value) ? undefined : option.values.join(" | ");
    case "words":
      return Array.isArray(value) && value.every((word) => typeof word === "string") ? undefined : "[word, …]";
  }
}

/** The option as JSON Schema. */
export function optionSchema(option: OptionSpec): Readonly<Record<string, unknown>> {
  switch (option.type) {
    case "boolean":
      return { type: "boolean", default: option.default };
    case "integer":
      return { type: "integer", minimum: option.minimum, maximum: option.maximum, default: option.default };
    case "enum":
      return { enum: option.values, default: option.default };
    case "words":
      return { type: "array", items: { type: "string" }, default: option.default };
  }
}
