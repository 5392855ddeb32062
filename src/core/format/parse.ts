import type { Desk } from './desk.ts';
import type { Field, Way } from './field.ts';

/**
 * Reads one file's content. What is wrong goes to the desk; null if the content cannot be used at all.
 * Parts with faults are missing in the value, see `forms.ts`.
 */
export function parse<T>(field: Field<T>, data: unknown, file: string, desk: Desk): T | null {
  if (data === null || data === undefined) {
    desk.error('empty-file', file, [], `${file} is empty. Write it, or take it out.`);
    return null;
  }
  const way: Way = { path: [], found: [] };
  const value = field.take(data, way);
  for (const { code, path, message } of way.found) desk.error(code, file, path, message);
  return value ?? null;
}
