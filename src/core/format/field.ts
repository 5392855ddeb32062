/** What is wrong with one value. */
export interface Finding {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The way through the data: where the reading stands (changed on the way), and what it has found. */
export interface Way {
  readonly path: (string | number)[];
  readonly found: Finding[];
}

/**
 * One kind of value in the declaration of the format. `take` gives the value as the program has it, or undefined after
 * noting what is wrong. `kind` and what else a field holds is what editors' schemas are made of.
 */
export interface Field<T> {
  readonly kind: string;
  take(value: unknown, way: Way): T | undefined;
  /** The key may be missing, and then is missing in what is read. */
  readonly maybe?: boolean;
  /** What stands in for a missing key. */
  readonly standIn?: T;
}

export type ValueOf<F> = F extends Field<infer T> ? T : never;

/** Notes a fault at the place where the reading stands. */
export function note(way: Way, code: string, message: string): undefined {
  way.found.push({ code, path: [...way.path], message });
}

/** The value's name for a sentence: the last key, with the index behind it in a list. */
export function nameOf({ path }: Way): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return `"${last ?? 'the file'}"`;
  return `"${path.findLast((key) => typeof key === 'string') ?? ''}[${last}]"`;
}

/** A value as it is put into a sentence; never long, and never failing on what is inside. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'a map' : String(value);
}

/** Notes that a value is not of the kind it must be. */
export function wrong(way: Way, value: unknown, must: string): undefined {
  if (value === null) return note(way, 'empty-value', `${nameOf(way)} is empty. Give it a value or take the key out.`);
  return note(way, 'wrong-type', `${nameOf(way)} is ${show(value)}, but must be ${must}.`);
}
