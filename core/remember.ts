/** A cache this large holds the forms of years of articles; beyond it is emptied, never grown without bound. */
const LIMIT = 200_000;

/** The function with a memory: what it gave for a form is given again, across documents. It must depend on the form alone. */
export function remembering<V>(of: (form: string) => V): (form: string) => V {
  const known = new Map<string, V>();
  return (form) => {
    let value = known.get(form);
    if (value === undefined && !known.has(form)) {
      value = of(form);
      if (known.size >= LIMIT) known.clear();
      known.set(form, value);
    }
    return value as V;
  };
}
