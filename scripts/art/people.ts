import { CORAL, INK, PAPER, SKY, TEAL, YELLOW } from './pen.ts';
import type { Puller } from './puller.ts';

export const NAVY = '#3d405b';

/** What the cast wears where its bodies are drawn by hand; heads come from the kit. */
export const VOLUNTEER: Puller = {
  skin: '#f1cfb1',
  top: YELLOW,
  legs: NAVY,
  shoes: INK,
  coat: 'cardigan',
  under: '#ffffff',
};
export const PROFESSIONAL: Puller = {
  skin: '#8d5a3b',
  top: TEAL,
  legs: INK,
  shoes: INK,
  coat: 'blazer',
  under: '#ffffff',
};
export const NEWCOMER: Puller = { skin: '#c68a5e', top: CORAL, legs: NAVY, shoes: INK, coat: 'dress' };
export const STUDENT: Puller = { skin: '#7a4b2b', top: PAPER, legs: NAVY, shoes: INK, coat: 'hoodie' };
export const NEIGHBOUR: Puller = { skin: '#e8b58d', top: SKY, legs: NAVY, shoes: INK, coat: 'hoodie' };
export const COLLEAGUE: Puller = { skin: '#a56a43', top: SKY, legs: NAVY, shoes: INK, coat: 'hoodie' };
