import { expect, test } from 'vitest';
import { invitationPanelAt } from './invitation-panel.ts';

const shown = (each: number, others: readonly string[]): readonly string[] =>
  Array.from({ length: 7 }, (_, turn) => invitationPanelAt(turn * 120 + 1, each, 'titel', others));

test('the cover comes back between the others, which come in turn', () => {
  expect(shown(120, ['uhr', 'netz'])).toEqual(['titel', 'uhr', 'titel', 'netz', 'titel', 'uhr', 'titel']);
  expect(invitationPanelAt(119.9, 120, 'titel', ['uhr'])).toBe('titel');
  expect(invitationPanelAt(120, 120, 'titel', ['uhr'])).toBe('uhr');
});

test('it stays where it shall, and where there is nothing else, and through a clock set back', () => {
  expect(new Set(shown(0, ['uhr']))).toEqual(new Set(['titel']));
  expect(new Set(shown(120, []))).toEqual(new Set(['titel']));
  expect(invitationPanelAt(-500, 120, 'titel', ['uhr'])).toBe('titel');
});
