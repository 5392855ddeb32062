import type { Sheet } from './dialog.ts';

/**
 * A sheet whose script comes when it is first opened: most readers open few. If it does not come, the next press asks
 * again. Returns what opens it.
 */
export function createLateSheet(make: () => Promise<Sheet>, signal: AbortSignal): (opener: HTMLElement) => void {
  let made: Promise<Sheet> | null = null;
  return (opener) => {
    made ??= make();
    made.then(
      (sheet) => signal.aborted || sheet.open(opener),
      () => {
        made = null;
      },
    );
  };
}
