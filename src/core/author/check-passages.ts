import type { Desk } from '../format/desk.ts';

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Gives a check that words stand in the report as they are, white space aside; without a report it passes all. */
export function passageCheck(report: string | undefined, desk: Desk) {
  const whole = report === undefined ? null : fold(report);
  return (passage: string, file: string, path: readonly (string | number)[]): void => {
    if (whole === null || whole.includes(fold(passage))) return;
    const start = fold(passage).slice(0, 60);
    desk.error(
      'not-in-report',
      file,
      path,
      `"${start}" does not stand in the report in these words. Copy the passage from it.`,
    );
  };
}
