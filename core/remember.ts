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

/** The same for what depends on a form and on the owner of the knowledge, such as a lexicon: each owner has a memory of its own. */
export function rememberingBy<O extends object, V>(of: (form: string, owner: O) => V): (form: string, owner: O) => V {
  const memories = new WeakMap<O, (form: string) => V>();
  return (form, owner) => {
    let memory = memories.get(owner);
    if (!memory) {
      memory = remembering((unknown) => of(unknown, owner));
      memories.set(owner, memory);
    }
    return memory(form);
  };
}
