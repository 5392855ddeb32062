import { loadWords, type Words } from '../controls/words.ts';
import type { MeasureText } from '../core/lettering.ts';
import type { SettingsChange } from '../core/port.ts';
import { settingsAsked } from './options.ts';
import { whenParsed } from './parsed.ts';

/** Waits for all that comes beside the stage: the controls' words, the letters' sizes, the address's wishes, the page. */
export async function prepare(
  {
    language,
    search,
    measuring,
  }: { readonly language: string; readonly search: string; readonly measuring: Promise<MeasureText> },
  signal: AbortSignal,
): Promise<readonly [Words, MeasureText, SettingsChange]> {
  const ready = await Promise.all([loadWords(language), measuring, settingsAsked(search)]);
  await whenParsed(document, signal);
  signal.throwIfAborted();
  return ready;
}
