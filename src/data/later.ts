/** A value that is made when it is first asked for: a large schema takes longer than what it is held against. */
export function later<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
