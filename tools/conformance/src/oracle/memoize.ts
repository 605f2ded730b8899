export function memoize<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

/** As memoize, of two keys; what is known of an owner goes when the owner does. */
export function memoizeOf<O extends object, K, V>(compute: (owner: O, key: K) => V): (owner: O, key: K) => V {
  const known = new WeakMap<O, Map<K, V>>();
  return (owner, key) => {
    const values = known.get(owner) ?? new Map<K, V>();
    known.set(owner, values);
    // undefined may be an answer.
    if (!values.has(key)) values.set(key, compute(owner, key));
    return values.get(key) as V;
  };
}
