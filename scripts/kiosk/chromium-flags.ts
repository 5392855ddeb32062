import { readFileSync } from 'node:fs';

/** The flags of the kiosk's browser: the same file that the start script on the machine reads. */
export function chromiumFlags(): string[] {
  const text = readFileSync(new URL('./machine/chromium-flags', import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line.startsWith('--'));
}
