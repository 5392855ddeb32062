import { type Field, note, type ValueOf, type Way, wrong } from './field.ts';
import { suggest } from './nearest.ts';

/*
 * Containers. A fault stays where it is, so that one reading names all faults: an optional value with a fault counts as
 * missing, a list's item with a fault leaves a hole. Whoever goes through a list that may have holes uses `forEach`,
 * `map` or `filter`, which leave holes out.
 */

type AnyField = Field<unknown>;
export type Entries = Readonly<Record<string, AnyField>>;
interface Maybe<T> extends Field<T> {
  readonly maybe: true;
}
type Keys<E, Missing> = {
  [K in keyof E]: E[K] extends Maybe<unknown> ? (Missing extends true ? K : never) : Missing extends true ? never : K;
}[keyof E];
export type Taken<E> = { readonly [K in Keys<E, false>]: ValueOf<E[K]> } & {
  readonly [K in Keys<E, true>]?: ValueOf<E[K]>;
};

export interface FormField<E extends Entries> extends Field<Taken<E>> {
  readonly entries: E;
}
export interface ListField<T> extends Field<readonly T[]> {
  readonly item: Field<T>;
  readonly min: number;
}
export interface RowField<T> extends Field<T> {
  readonly items: readonly AnyField[];
}
export interface TableField<T> extends Field<Readonly<Record<string, T>>> {
  readonly id: Field<string>;
  readonly item: Field<T>;
}
export interface EitherField<T> extends Field<T> {
  readonly options: readonly AnyField[];
}
export interface TurnedField<T> extends Field<T> {
  readonly from: AnyField;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a map that has a key. */
export const hasKey = (value: unknown, key: string): boolean => isMap(value) && Object.hasOwn(value, key);

/** Reads a part one step further into the data. */
function takePart<T>(field: Field<T>, value: unknown, key: string | number, way: Way): T | undefined {
  way.path.push(key);
  const got = field.take(value, way);
  way.path.pop();
  return got;
}

/** A key that may be missing. */
export const maybe = <T>(field: Field<T>): Maybe<T> => ({ ...field, maybe: true });

/** A key that may be missing; then a value (as the program has it) stands in. */
export const or = <T>(field: Field<T>, standIn: NoInfer<T>): Field<T> => ({
  ...field,
  standIn: Object.freeze(standIn),
});

/** A map with known keys. */
export function form<const E extends Entries>(entries: E): FormField<E> {
  const keys = Object.keys(entries);
  const take = (input: unknown, way: Way): Taken<E> | undefined => {
    if (!isMap(input))
      return wrong(way, input, `a map with ${keys.slice(0, 6).join(', ')}${keys.length > 6 ? ', …' : ''}`);
    const value: Record<string, unknown> = {};
    let whole = true;
    let used = 0;
    for (const key of keys) {
      const field = entries[key]!;
      const isGiven = Object.hasOwn(input, key);
      if (isGiven) used += 1;
      else if (field.standIn === undefined && !field.maybe) {
        way.path.push(key);
        note(way, 'missing-key', `"${key}" is missing. Add it.`);
        way.path.pop();
      }
      const got = (isGiven ? takePart(field, input[key], key, way) : undefined) ?? field.standIn;
      if (got !== undefined) value[key] = got;
      else if (!field.maybe) whole = false;
    }
    const given = Object.keys(input);
    if (given.length > used) nameUnknown(given, entries, way);
    return whole ? (Object.freeze(value) as Taken<E>) : undefined;
  };
  return { kind: 'form', entries, take };
}

function nameUnknown(given: readonly string[], entries: Entries, way: Way): void {
  const free = Object.keys(entries).filter((key) => !given.includes(key));
  for (const key of given) {
    if (Object.hasOwn(entries, key)) continue;
    way.path.push(key);
    note(way, 'unknown-key', `"${key.slice(0, 40)}" is not known here. ${suggest(key, free)}`);
    way.path.pop();
  }
}

/** A list with at least `min` items. */
export function list<T>(item: Field<T>, min = 0): ListField<T> {
  const take = (input: unknown, way: Way): readonly T[] | undefined => {
    if (!Array.isArray(input)) return wrong(way, input, 'a list');
    if (input.length < min)
      return note(way, 'empty-value', `"${way.path.at(-1)}" is an empty list. It needs ${min} item.`);
    const value: T[] = [];
    for (let index = 0; index < input.length; index += 1) {
      const got = takePart(item, input[index], index, way);
      if (got !== undefined) value[index] = got;
    }
    return Object.freeze(value);
  };
  return { kind: 'list', item, min, take };
}

/** A list of so many values as `shape` (`[x, y]`) shows, made into what the program has. */
export function row<T>(shape: string, items: readonly Field<number>[], make: (...values: number[]) => T): RowField<T> {
  const count = items.length;
  const take = (input: unknown, way: Way): T | undefined => {
    if (!Array.isArray(input) || input.length !== count) return wrong(way, input, shape);
    const values: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const got = takePart(items[index]!, input[index], index, way);
      if (got !== undefined) values.push(got);
    }
    return values.length === count ? Object.freeze(make(...values)) : undefined;
  };
  return { kind: 'row', items, take };
}

/** A map from ids to values; entries with faults are left out. */
export function table<T>(id: Field<string>, item: Field<T>): TableField<T> {
  const take = (input: unknown, way: Way): Readonly<Record<string, T>> | undefined => {
    if (!isMap(input)) return wrong(way, input, 'a map from ids to values');
    const value: Record<string, T> = {};
    for (const key of Object.keys(input)) {
      const name = takePart(id, key, key, way);
      const got = takePart(item, input[key], key, way);
      if (name !== undefined && got !== undefined) value[key] = got;
    }
    return Object.freeze(value);
  };
  return { kind: 'table', id, item, take };
}

/** One of several forms. Which one is meant is seen from the value, so that faults are told about that one only. */
export function either<const O extends readonly AnyField[]>(
  which: (input: unknown) => number,
  ...options: O
): EitherField<ValueOf<O[number]>> {
  const take = (input: unknown, way: Way) => options[which(input)]!.take(input, way) as ValueOf<O[number]> | undefined;
  return { kind: 'either', options, take };
}

/** A field whose value is made into something else. */
export function turned<A, B>(from: Field<A>, turn: (value: A) => B): TurnedField<B> {
  const take = (input: unknown, way: Way): B | undefined => {
    const got = from.take(input, way);
    return got === undefined ? undefined : turn(got);
  };
  return { kind: 'turned', from, take };
}
