import { expect, it } from 'vitest';
import { readKept } from './remember.ts';

it('reads what it wrote', () => {
  for (const kept of [
    { reduced: true, scale: 1.4 },
    { reduced: null, scale: 1 },
  ]) {
    expect(readKept(JSON.stringify(kept))).toEqual(kept);
  }
});
it('takes nothing else for settings', () => {
  const others = [null, '', '{', '[]', '7', 'null', '{"scale":1}', '{"scale":"1","reduced":true}'];
  const wild = ['{"scale":99,"reduced":true}', '{"scale":0.5,"reduced":null}', '{"scale":1,"reduced":"yes"}'];
  for (const stored of [...others, ...wild]) expect(readKept(stored)).toBeNull();
});
