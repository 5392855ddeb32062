import { type Field, nameOf, note, show, type Way, wrong } from './field.ts';
import { nearest } from './nearest.ts';

export interface Rule {
  readonly pattern: RegExp;
  /** The pattern is of what must not be there; such patterns are quicker to search than to rule out. */
  readonly isForbidden?: boolean;
  readonly code: string;
  /** What the text must be, to follow “it”. */
  readonly must: string;
}
export interface TextField extends Field<string> {
  readonly rules: readonly Rule[];
}
export interface NumberField extends Field<number> {
  readonly min: number;
  readonly max: number;
}
export interface ChoiceField<T> extends Field<T> {
  readonly options: readonly T[];
}

/** A text that keeps all rules. */
export function text(...rules: readonly Rule[]): TextField {
  const take = (value: unknown, way: Way): string | undefined => {
    if (typeof value !== 'string') return wrong(way, value, 'a text');
    for (const { pattern, isForbidden = false, code, must } of rules) {
      if (pattern.test(value) === isForbidden)
        return note(way, code, `${nameOf(way)} is ${show(value)}, but must ${must}.`);
    }
    return value;
  };
  return { kind: 'text', rules, take };
}

/** A number within a range, ends included. */
export function between(min: number, max: number): NumberField {
  const take = (value: unknown, way: Way): number | undefined => {
    if (typeof value !== 'number') return wrong(way, value, `a number between ${min} and ${max}`);
    if (value >= min && value <= max) return value;
    return note(way, 'out-of-range', `${nameOf(way)} is ${value}, but must lie between ${min} and ${max}.`);
  };
  return { kind: 'number', min, max, take };
}

/** `true` or `false`. */
export const flag: Field<boolean> = {
  kind: 'flag',
  take: (value, way) => (typeof value === 'boolean' ? value : wrong(way, value, 'true or false')),
};

/** One of several words. */
export function choice<const T extends string>(...options: readonly T[]): ChoiceField<T> {
  const take = (value: unknown, way: Way): T | undefined => {
    if (options.includes(value as T)) return value as T;
    if (typeof value !== 'string') return wrong(way, value, `one of ${options.join(', ')}`);
    const meant = nearest(value, options);
    const tip = meant ? `Did you mean "${meant}"?` : `It can be ${options.join(', ')}.`;
    return note(way, 'unknown-value', `${nameOf(way)} is ${show(value)}. ${tip}`);
  };
  return { kind: 'choice', options, take };
}
