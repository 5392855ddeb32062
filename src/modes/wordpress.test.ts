import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWordPress, secretIn } from './wordpress.ts';

/*
 * The rules of WordPress' wp-embed.js, as it receives a message.
 * @see https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
 */
const FRAME = 'https://story.example/?mode=embed&lang=de#?secret=abc123';
type Received = { readonly message?: string; readonly value?: unknown; readonly secret?: string };
function wordPress(data: Received): { readonly height?: number; readonly goes?: string } {
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret ?? '')) return {};
  if (data.secret !== 'abc123') return {};
  if (data.message === 'height') {
    const height = Number.parseInt(String(data.value), 10);
    return { height: height > 1000 ? 1000 : Math.trunc(height) < 200 ? 200 : height };
  }
  if (data.message !== 'link') return {};
  const to = new URL(String(data.value));
  return /^https?:$/.test(to.protocol) && to.host === new URL(FRAME).host ? { goes: to.href } : {};
}

const sent: { readonly data: Received; readonly to: string }[] = [];
beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('parent', { postMessage: (data: Received, to: string) => sent.push({ data, to }) });
});
afterEach(() => vi.unstubAllGlobals());

it('is told a height that it leaves as it is, at every width', () => {
  const handshake = createWordPress('abc123');
  for (let width = 100; width <= 3000; width += 50) {
    vi.stubGlobal('innerWidth', width);
    handshake.tellHeight();
    const told = sent.at(-1)?.data ?? {};
    expect(wordPress(told).height, String(width)).toBe(told.value);
  }
  // The host may be anybody, so nothing but height, name and secret is in it.
  expect(new Set(sent.flatMap(({ data }) => Object.keys(data)))).toEqual(new Set(['message', 'value', 'secret']));
});
it('is told again when it says that it is ready, and only by the name it has given', () => {
  vi.stubGlobal('innerWidth', 600);
  const handshake = createWordPress('abc123');
  expect(handshake.hear({ message: 'ready', secret: 'abc123' })).toBe(true);
  expect(sent).toHaveLength(1);
  for (const data of [{ message: 'ready', secret: 'other' }, { message: 'ready' }, null, 'ready', { secret: 'abc123' }])
    expect(handshake.hear(data)).toBe(false);
  expect(sent).toHaveLength(1);
});
it('leads where links of the story lead, on its own site', () => {
  createWordPress('abc123').open('https://story.example/?lang=de#uhr');
  expect(wordPress(sent[0]?.data ?? {})).toEqual({ goes: 'https://story.example/?lang=de#uhr' });
});
it('is known by a secret of letters and digits', () => {
  expect(secretIn(new URL(FRAME).hash)).toBe('abc123');
  for (const hash of ['', '#uhr', '#?secret=', '#?secret=a-b', '#?secret=abc#x', `#?secret=${'a'.repeat(65)}`])
    expect(secretIn(hash), hash).toBeNull();
});
