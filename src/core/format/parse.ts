import type * as v from 'valibot';
import type { Desk } from './desk.ts';
import { nearest, suggest } from './nearest.ts';

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  map: 'a map of keys and values',
};

/** A value as it is put into a sentence; never long, never failing on what is inside. */
const show = (value: unknown): string => {
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'a map' : String(value);
};

const optionsOf = (expected: string): string[] => [...expected.matchAll(/"([^"]*)"/g)].map((match) => match[1]!);

interface Finding {
  readonly type: string;
  readonly input: unknown;
  readonly expected: string | null;
  readonly message: string;
}

/** Code and sentence for one finding about the value called `name`. */
function word(issue: Finding, name: string): readonly [string, string] {
  const { type, input } = issue;
  const options = optionsOf(issue.expected ?? '');
  if (type === 'unknown_key')
    return ['unknown-key', `"${String(input)}" is not known here. ${suggest(String(input), options)}`];
  if (type === 'missing_key') return ['missing-key', `"${name}" is missing. Add it.`];
  if (input === null) return ['empty-value', `"${name}" is empty. Give it a value or take the key out.`];
  if (type === 'picklist') {
    const meant = typeof input === 'string' ? nearest(input, options) : null;
    const tip = meant ? `Did you mean "${meant}"?` : `It can be ${options.join(', ')}.`;
    return ['unknown-value', `"${name}" is ${show(input)}. ${tip}`];
  }
  if (type === 'row') return ['wrong-type', `"${name}" is ${show(input)}, but must be ${issue.expected}.`];
  const rule = /^([a-z-]+): (.*)$/.exec(issue.message);
  if (!rule) return ['wrong-type', `"${name}" is ${show(input)}, but must be ${NAMES[type] ?? 'something else'}.`];
  const [, code, text] = rule as unknown as [string, string, string];
  if (code !== 'out-of-range') return [code, `"${name}" is ${show(input)}: ${text}.`];
  return [code, `"${name}" is ${show(input)}, but must lie between ${text.replace(' ', ' and ')}.`];
}

/**
 * Reads one file's content in a form. What is wrong goes to the desk; null if the content cannot be used at all.
 * Parts with faults are missing in the value, see `forms.ts`.
 */
export function parse<const S extends v.GenericSchema>(
  schema: S,
  data: unknown,
  file: string,
  desk: Desk,
): v.InferOutput<S> | null {
  if (data === null || data === undefined) {
    desk.error('empty-file', file, [], `${file} is empty. Write it, or take it out.`);
    return null;
  }
  const got = schema['~run']({ value: data }, {});
  for (const issue of got.issues ?? []) {
    const path = (issue.path ?? []).map((item: { key: unknown }) => item.key as string | number);
    const named = path.findLast((key: string | number) => typeof key === 'string') ?? file;
    const last = path.at(-1);
    const name = typeof last === 'number' ? `${named}[${last}]` : String(named);
    const [code, message] = word(issue as Finding, name);
    desk.error(code, file, path, message);
  }
  return got.typed ? (got.value as v.InferOutput<S>) : null;
}
