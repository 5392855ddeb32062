import * as v from 'valibot';

/*
 * Containers for the declaration. They differ from valibot's own in two ways that "all problems in one run" needs:
 * every unknown key is named (not only the first), and a fault stays where it is: an optional value with a fault
 * counts as missing, a list's item with a fault leaves a hole, and the rest can still be checked.
 */

type Dataset = v.OutputDataset<unknown, v.BaseIssue<unknown>>;
type Config = v.Config<v.BaseIssue<unknown>>;
type Runnable = v.GenericSchema;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const addIssue = (into: Dataset, type: string, input: unknown, expected: string, key?: string | number): void => {
  const path = key === undefined ? undefined : [step(key)];
  const issue = { kind: 'schema', type, input, expected, received: '', message: '', path };
  (into as { issues?: unknown[] }).issues = [...(into.issues ?? []), issue];
};

const step = (key: string | number): v.IssuePathItem => ({ key }) as unknown as v.IssuePathItem;

/** Runs a schema on a part and moves its issues into the whole. Tells whether the part can be used. */
const runPart = (schema: Runnable, value: unknown, key: string | number, config: Config, whole: Dataset): Dataset => {
  const part = schema['~run']({ value }, config) as Dataset;
  if (part.issues) {
    for (const issue of part.issues) {
      if (issue.path) (issue.path as unknown as v.IssuePathItem[]).unshift(step(key));
      else (issue as { path?: unknown }).path = [step(key)];
    }
    (whole as { issues?: unknown[] }).issues = [...(whole.issues ?? []), ...part.issues];
  }
  return part;
};

const finish = (whole: Dataset, value: unknown, typed: boolean): Dataset => {
  (whole as { value: unknown }).value = value;
  (whole as { typed: boolean }).typed = typed;
  return whole;
};

const isOptional = (schema: Runnable): boolean => schema.type === 'optional' || schema.type === 'exact_optional';

/** A map with known keys. */
export function form<const E extends v.ObjectEntries>(entries: E): v.StrictObjectSchema<E, undefined> {
  const schema = v.strictObject(entries);
  const keys = Object.keys(entries);
  const parts = entries as unknown as Record<string, Runnable & { default?: unknown }>;
  const known = keys.map((key) => `"${key}"`).join(' | ');
  const run = (whole: Dataset, config: Config): Dataset => {
    const input = whole.value;
    if (!isMap(input)) {
      addIssue(whole, 'map', input, '');
      return finish(whole, input, false);
    }
    const value: Record<string, unknown> = {};
    let typed = true;
    for (const key of keys) {
      const part = parts[key]!;
      const given = Object.hasOwn(input, key) ? input[key] : undefined;
      if (given !== undefined || part.default !== undefined) {
        let got = runPart(part, given, key, config, whole);
        if (!got.typed && part.default !== undefined) got = part['~run']({ value: undefined }, config) as Dataset;
        if (got.typed) value[key] = got.value;
        else if (!isOptional(part)) typed = false;
      } else if (!isOptional(part)) {
        addIssue(whole, 'missing_key', undefined, '', key);
        typed = false;
      }
    }
    for (const key in input) {
      if (!Object.hasOwn(parts, key)) addIssue(whole, 'unknown_key', key, known, key);
    }
    return finish(whole, value, typed);
  };
  return Object.assign(schema, { '~run': run });
}

/** A list; items with faults become holes, so go through it with `forEach`, `map` or `filter` only. */
export function list<const I extends Runnable>(item: I): v.ArraySchema<I, undefined> {
  const run = (whole: Dataset, config: Config): Dataset => {
    const input = whole.value;
    if (!Array.isArray(input)) {
      addIssue(whole, 'list', input, '');
      return finish(whole, input, false);
    }
    const value: unknown[] = new Array(input.length);
    for (let index = 0; index < input.length; index += 1) {
      const got = runPart(item, input[index], index, config, whole);
      if (got.typed) value[index] = got.value;
    }
    return finish(whole, value, true);
  };
  return Object.assign(v.array(item), { '~run': run });
}

/** A list with at least one item. */
export const someOf = <const I extends Runnable>(item: I) =>
  v.pipe(list(item), v.minLength(1, 'empty-value: needs at least one item'));

/** A list of so many values as `shape` (`[x, y]`) shows. */
export function row<const I extends v.TupleItems>(shape: string, items: I): v.StrictTupleSchema<I, undefined> {
  const parts = items as readonly Runnable[];
  const run = (whole: Dataset, config: Config): Dataset => {
    const input = whole.value;
    if (!Array.isArray(input) || input.length !== parts.length) {
      addIssue(whole, 'row', input, shape);
      return finish(whole, input, false);
    }
    const got = parts.map((part, index) => runPart(part, input[index], index, config, whole));
    const value = got.map((part) => part.value);
    return finish(
      whole,
      value,
      got.every((part) => part.typed),
    );
  };
  return Object.assign(v.strictTuple(items), { '~run': run });
}

/** A map from ids to values; values with faults are left out. */
export function table<const K extends v.GenericSchema<string, string>, const T extends Runnable>(
  id: K,
  item: T,
): v.RecordSchema<K, T, undefined> {
  const run = (whole: Dataset, config: Config): Dataset => {
    const input = whole.value;
    if (!isMap(input)) {
      addIssue(whole, 'map', input, '');
      return finish(whole, input, false);
    }
    const value: Record<string, unknown> = {};
    for (const key in input) {
      const name = runPart(id, key, key, config, whole);
      const got = runPart(item, input[key], key, config, whole);
      if (name.typed && !name.issues && got.typed) value[key] = got.value;
    }
    return finish(whole, value, true);
  };
  return Object.assign(v.record(id, item), { '~run': run });
}

/** One of several forms. Which one is meant is seen from the value, so that faults are told about that one only. */
export function either<const T extends v.UnionSchema<v.UnionOptions, undefined>>(
  union: T,
  which: (input: unknown) => number,
): T {
  const run = (whole: Dataset, config: Config): Dataset =>
    (union.options[which(whole.value)] as unknown as Runnable)['~run'](whole as never, config) as Dataset;
  return Object.assign(union, { '~run': run });
}

/** Whether a value is a map that has a key. */
export const hasKey = (value: unknown, key: string): boolean => isMap(value) && Object.hasOwn(value, key);
