import { baseOf } from '../player/fetch-story.ts';

const FILE_MS = 3000;

/** What `kiosk.json` holds: undefined where there is none, its text where it cannot be read. */
export async function fetchKioskFile(root: HTMLElement): Promise<unknown> {
  try {
    const wait = AbortSignal.timeout(FILE_MS);
    const answer = await fetch(new URL('kiosk.json', baseOf(root)), { cache: 'no-cache', signal: wait });
    if (!answer.ok) return undefined;
    const text = await answer.text();
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  } catch {
    return undefined;
  }
}
