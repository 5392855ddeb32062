import { expect, test } from 'vitest';
import { createHands } from './kiosk-hands.ts';

const NOTHING = { isTouchScreen: false, isFound: false };

test.each([
  ['yes', NOTHING, true],
  ['no', { isTouchScreen: true, isFound: true }, false],
  ['auto', NOTHING, false],
  ['auto', { isTouchScreen: true, isFound: false }, true],
  ['auto', { isTouchScreen: false, isFound: true }, true],
] as const)('touch “%s” of %j: %s', (touch, known, are) => {
  expect(createHands({ touch }, known).are).toBe(are);
});

test('the first touch puts a wrong guess right, but not what was set', () => {
  const auto = createHands({ touch: 'auto' }, NOTHING);
  expect(auto.find()).toBe(true);
  expect(auto.are).toBe(true);
  const no = createHands({ touch: 'no' }, NOTHING);
  expect(no.find()).toBe(false);
  expect(no.are).toBe(false);
});

test('an invitation that nobody follows for five minutes is doubted, unless it was set', () => {
  const auto = createHands({ touch: 'auto' }, { isTouchScreen: true, isFound: false });
  expect(auto.isDoubtful(299)).toBe(false);
  expect(auto.isDoubtful(300)).toBe(true);
  auto.doubt();
  expect(auto.are).toBe(false);
  expect(auto.find()).toBe(true);
  expect(createHands({ touch: 'yes' }, NOTHING).isDoubtful(9999)).toBe(false);
});
