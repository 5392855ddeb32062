import { estimatedLinesOf, estimatedRecordingOf } from '../core/estimated-recording.ts';
import type { OfferedVoice } from '../core/port.ts';
import { createDeviceNarrator } from '../sound/device-narrator.ts';
import { watchDeviceVoice } from '../sound/device-voices.ts';
import type { RecordedLines } from './recorded-lines.ts';
import type { Voice, VoicesOptions } from './seek-voices.ts';

type Program = typeof import('./spoken-apart.ts');

/** Browsers list their voices late; so long nobody else speaks in their place, in milliseconds. */
const PATIENCE = 1500;

/**
 * Offers a voice where nobody speaks unasked: the device's, as long as it has one for the story's language, else the
 * story's own one on request. Gives it to the telling if the reader asks; it speaks descriptions, too, if they are wanted.
 */
export function offerVoiceOnRequest(
  options: VoicesOptions,
  synthesis: SpeechSynthesis | null,
  fetchProgram: () => Promise<Program>,
  signal: AbortSignal,
): void {
  const { story, language, composeScore, base, onRequest, settings, setVoice, onProblem } = options;
  const estimated = estimatedRecordingOf(story, language);
  if (!estimated) return;
  const lost = new Set<string>();
  const coming = new Set<string>();
  let device: SpeechSynthesisVoice | null = null;
  let isAwaited = synthesis !== null;
  let program: Program | null = null;
  let lines: RecordedLines | null = null;
  let described: RecordedLines | null = null;
  let offered: OfferedVoice = 'none';
  let used = '';

  /** Fetches something that is missing; if it does not come, it is asked for again with the next change of settings. */
  const ask = (name: string, fetching: () => Promise<void>, fail: (error: unknown) => void): void => {
    if (coming.has(name)) return;
    coming.add(name);
    fetching().then(
      () => signal.aborted || apply(),
      (error: unknown) => {
        coming.delete(name);
        if (!signal.aborted) fail(error);
      },
    );
  };
  const askVoice = (): void =>
    ask(
      'voice',
      async () => {
        program ??= await fetchProgram();
        lines = await program.fetchRecordedLines(new URL(onRequest?.voice ?? '', base).href, language, signal);
      },
      (error) => onProblem('no-sound', `The voice did not come (${String(error)}); the story goes on in silence.`),
    );
  const askDescriptions = (address: string | undefined): void =>
    ask(
      'descriptions',
      async () => {
        program ??= await fetchProgram();
        if (address === undefined) return;
        const found = await program.fetchRecordedLines(new URL(address, base).href, language, signal);
        described = program.besideVoices(found);
      },
      (error) => onProblem('no-descriptions', `The descriptions cannot be spoken (${String(error)}).`),
    );

  /** Who speaks, if whatever that takes has come. */
  const speaker = (by: OfferedVoice): Voice | null => {
    if (by === 'recorded' && program && lines) return program.voiceOfLines(lines, story, language, composeScore);
    const voice = device;
    if (by !== 'device' || !voice || !synthesis) return null;
    return {
      score: composeScore({ ...story, recordings: { [language]: estimated } }, language),
      narrate: (narrating, life) => createDeviceNarrator({ ...narrating, synthesis, voice }, life),
      describes: false,
    };
  };
  const apply = (): void => {
    const by = settings().sound.onRequest && !(isAwaited && offered === 'recorded') ? offered : 'none';
    const wants = by !== 'none' && settings().descriptions.show === 'spoken';
    const address = by === 'recorded' ? onRequest?.descriptions : undefined;
    if (by === 'recorded' && !lines) askVoice();
    if (wants && !(program && (address === undefined || described))) askDescriptions(address);
    const describing = wants ? program : null;
    const isDescribed = describing !== null && (by === 'device' || described !== null);
    const isReady = by === 'device' || lines !== null;
    const next = by === 'none' || !isReady ? '' : [by, device?.voiceURI, isDescribed].join(' ');
    if (next === used) return;
    used = next;
    const voice = next === '' ? null : speaker(by);
    if (!voice || !describing || !isDescribed) setVoice(voice);
    else if (by === 'recorded') describing.describedBy(voice, described, options, lost, signal);
    else {
      const own = estimatedLinesOf(describing.descriptionLinesOf(story, language));
      const score = describing.scoreWithDescriptions(voice.score, story, language, own);
      setVoice({ ...voice, score, describes: true });
    }
  };
  const offer = (): void => {
    offered = device ? 'device' : onRequest ? 'recorded' : 'none';
    apply();
    options.onOffer(offered);
  };

  options.events.add('settingschange', apply, { signal });
  if (synthesis) {
    const heard = (found: SpeechSynthesisVoice | null): void => {
      device = found;
      offer();
    };
    watchDeviceVoice(synthesis, language, heard, signal);
    const waited = setTimeout(() => {
      isAwaited = false;
      apply();
    }, PATIENCE);
    signal.addEventListener('abort', () => clearTimeout(waited), { once: true });
  }
  if (offered === 'none') offer();
}
