import type { Seconds } from './units.ts';

/**
 * Which panel an invitation shows that has waited so long: the cover, and between its returns the others in turn.
 * @param others ids of panels besides the cover.
 * @param each how long one stands; 0: the cover for ever.
 */
export function invitationPanelAt(waited: Seconds, each: Seconds, cover: string, others: readonly string[]): string {
  if (each <= 0 || others.length === 0) return cover;
  const turn = Math.max(0, Math.floor(waited / each));
  return turn % 2 === 0 ? cover : (others[((turn - 1) / 2) % others.length] ?? cover);
}
