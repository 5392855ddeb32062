import type { EaseName } from '../core/story.ts';

/** Ease as GSAP takes it: a name of its own or a function of the share walked. */
export type GsapEase = string | ((share: number) => number);

/** Pulls back a little before it goes, arrives softly. */
const anticipate = (share: number): number => {
  if (share < 0.25) return -0.06 * Math.sin((share / 0.25) * Math.PI);
  const rest = (share - 0.25) / 0.75;
  return rest * rest * (3 - 2 * rest);
};

/** Nothing until the end, then all at once: a cut. */
const step = (share: number): number => (share < 1 ? 0 : 1);

export const EASES: Readonly<Record<EaseName, GsapEase>> = {
  linear: 'none',
  in: 'power2.in',
  out: 'power2.out',
  'in-out': 'power2.inOut',
  settle: 'back.out(1.5)',
  anticipate,
  step,
};
