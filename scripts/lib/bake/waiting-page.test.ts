import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { createWaitingPage } from './waiting-page.ts';

function ask(page: ReturnType<typeof createWaitingPage>, accept: string): string {
  let answered = 'next';
  const response = {
    setHeader: () => {},
    end: (body: string) => {
      answered = body;
    },
  } as unknown as ServerResponse;
  page.answer({ headers: { accept } } as IncomingMessage, response, () => {});
  return answered;
}

test('a page says how far the bake is and asks again, everything else passes', () => {
  const page = createWaitingPage();
  page.set(3, 35);
  expect(ask(page, 'text/html,*/*')).toContain('3 von 35');
  expect(ask(page, 'text/html')).toContain('http-equiv="refresh"');
  expect(ask(page, 'image/avif')).toBe('next');
});

test('once the bake is over the story itself answers', () => {
  const page = createWaitingPage();
  page.end();
  expect(ask(page, 'text/html')).toBe('next');
});
