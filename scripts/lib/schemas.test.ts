import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from './schemas.ts';

/** Keys with the way to them, of all forms in a schema, and whether they are described. */
function keysIn(schema: unknown, path = ''): { readonly path: string; readonly described: boolean }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { properties?: Record<string, { description?: string }> };
  const own = Object.entries(properties ?? {}).flatMap(([key, value]) => [
    { path: `${path}.${key}`, described: Boolean(value.description) },
    ...keysIn(value, `${path}.${key}`),
  ]);
  const nested = ['items', 'anyOf', 'additionalProperties'].flatMap((key) => {
    const value = (schema as Record<string, unknown>)[key];
    return [value].flat().flatMap((item) => keysIn(item, path));
  });
  return [...own, ...nested];
}

describe('schemas for editors', () => {
  for (const { file, text } of schemaFiles()) {
    it(`${file} in docs/schema is up to date (npm run schema)`, async () => {
      expect(await readFile(new URL(`../../docs/schema/${file}`, import.meta.url), 'utf8')).toBe(text);
    });

    it(`${file} explains every key`, () => {
      // Colours and stagings explain themselves.
      const plain = /\.(wide|tall)$|^\.cast\.colors\./;
      const mute = keysIn(JSON.parse(text)).filter(({ path, described }) => !described && !plain.test(path));
      expect(mute.map(({ path }) => path)).toEqual([]);
    });
  }
});
