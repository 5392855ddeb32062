import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CACHES, HEADERS } from './headers.ts';
import { CONTENT_SECURITY_POLICY } from './prerender/content-security-policy.ts';

const LINES: Readonly<Record<string, (name: string, value: string) => string>> = {
  'nginx.conf': (name, value) => `add_header ${name} "${value}" always;`,
  'apache.conf': (name, value) => `Header always set ${name} "${value}"`,
  Caddyfile: (name, value) => `${name} "${value}"`,
};

describe.each(Object.entries(LINES))('the ready configuration %s', (file, line) => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/embed', file), 'utf8');
  const lines = text.split('\n').map((one) => one.trim());
  it.each(Object.entries(HEADERS))('sends %s as one constant says', (name, value) => {
    expect(lines.filter((one) => one.includes(`${name} "`))).toEqual([line(name, value)]);
  });
  it('keeps files with hashed names for ever, all others for minutes', () => {
    for (const value of Object.values(CACHES)) expect(text.split(`"${value}"`)).toHaveLength(2);
    expect(text).toMatch(/assets\W.*baked\W/);
  });
});

it('is the policy the page has, and who may frame it', () => {
  expect(HEADERS['Content-Security-Policy']).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors *`);
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|data:|blob:|https?:|\*/);
});
