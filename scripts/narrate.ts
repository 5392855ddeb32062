/**
 * npm run narrate [-- <story folder>] [--language de] [--engine kokoro|kokoro-q8|mbrola|'command {text} {wav}'] [--all] [--table]
 * [--only story|descriptions]
 * Speaks what is new or has changed and packs it; `--table` measures what is there.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Story } from '../src/core/story.ts';
import { checkFolder } from './lib/check-folder.ts';
import { commandEngine } from './lib/narrate/command-engine.ts';
import type { SpeechEngine } from './lib/narrate/engine.ts';
import { ensurePrograms, SPEECH_BANDS } from './lib/narrate/ffmpeg.ts';
import { openKokoro } from './lib/narrate/kokoro-engine.ts';
import { openMbrola } from './lib/narrate/mbrola-engine.ts';
import { narrateLanguage } from './lib/narrate/narrate-language.ts';
import { formatTable, measureVoice } from './lib/narrate/table.ts';
import { voiceFolderOf } from './lib/voice/voice-file.ts';
import { DESCRIPTIONS, STORY_VOICES, VOICE_KINDS, type VoiceKind } from './lib/voice/voice-kind.ts';

const DEFAULT_STORY = 'panels/integrationskonferenz-2017';
const log = (line: string): void => console.log(line);

/** Writes over itself where someone looks at a terminal. */
function showProgress(done: number, total: number, line: string): void {
  if (total === 0) return;
  const text = done < total ? `narrate ${done + 1}/${total}  ${line} …` : '';
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  else if (done % 20 === 0 && text) log(text);
}

async function openEngine(name: string): Promise<SpeechEngine> {
  if (name.includes('{')) return commandEngine(name);
  if (name === 'mbrola') return openMbrola();
  if (name !== 'kokoro' && name !== 'kokoro-q8') {
    throw new RangeError(
      `narrate: no engine "${name}". Use kokoro, kokoro-q8, mbrola, or a command with {text} and {wav}.`,
    );
  }
  await ensurePrograms(['espeak-ng']);
  return openKokoro(name === 'kokoro-q8', log);
}

/** The languages that were asked for; else the original, and those that have voices already. */
function languagesOf({ languages }: Story, folder: string, wanted: readonly string[]): readonly string[] {
  const unknown = wanted.find((language) => !languages.includes(language));
  if (unknown) throw new RangeError(`narrate: the story has no language "${unknown}". It has ${languages.join(', ')}.`);
  if (wanted.length > 0) return wanted;
  return languages.filter(
    (language, index) => index === 0 || existsSync(join(voiceFolderOf(folder, language), 'voice.json')),
  );
}

/** Kokoro does not know the sounds of Arabic. */
const engineFor = (language: string): string => (/^ar\b/.test(language) ? 'mbrola' : 'kokoro');

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** What is to be spoken: all, or only what `--only` names. */
function kindsOf(only: string | undefined): readonly VoiceKind[] {
  const kinds: Readonly<Record<string, readonly VoiceKind[]>> = { story: [STORY_VOICES], descriptions: [DESCRIPTIONS] };
  if (only === undefined) return VOICE_KINDS;
  const wanted = Object.hasOwn(kinds, only) ? kinds[only] : undefined;
  if (!wanted) throw new RangeError(`narrate: nothing is called "${only}". Use --only story or --only descriptions.`);
  return wanted;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      language: { type: 'string', multiple: true },
      engine: { type: 'string' },
      all: { type: 'boolean' },
      only: { type: 'string' },
      table: { type: 'boolean' },
    },
  });
  const folder = resolve(positionals[0] ?? process.env.BILDERBOGEN_STORY ?? DEFAULT_STORY);
  const { story, problems } = await checkFolder(folder);
  if (!story) {
    const errors = problems.filter(({ level }) => level === 'error');
    throw new Error(`narrate: the story has ${errors.length} errors. Run npm run check, mend them, then run it again.`);
  }
  await ensurePrograms(['ffmpeg']);
  for (const language of languagesOf(story, folder, values.language ?? [])) {
    if (values.table) {
      for (const kind of VOICE_KINDS) {
        if (kind !== STORY_VOICES && !existsSync(join(voiceFolderOf(folder, language), kind.file))) continue;
        const rows = await measureVoice(folder, language, kind);
        log(await formatTable(folder, language, kind, rows));
        if (rows.some(({ isSound }) => !isSound)) process.exitCode = 1;
      }
      continue;
    }
    if (story.narrator === undefined)
      throw new Error('narrate: the story has no "narrator". Name one of its "voices".');
    let engine: SpeechEngine | null = null;
    const name = values.engine ?? process.env.BILDERBOGEN_ENGINE ?? engineFor(language);
    const results = [];
    for (const kind of kindsOf(values.only))
      results.push(
        await narrateLanguage({
          folder,
          story,
          language,
          kind,
          store: resolve('.narrated', story.id, language),
          all: values.all ?? false,
          band: name === 'mbrola' ? SPEECH_BANDS.narrow : SPEECH_BANDS.full,
          log,
          onProgress: showProgress,
          async engine() {
            engine ??= await openEngine(name);
            if (!engine.speaks(language)) {
              throw new Error(
                `${name} has no "${language}". Name another engine with --engine 'command {text} {wav}'.`,
              );
            }
            return engine;
          },
        }),
      );
    await (engine as SpeechEngine | null)?.close();
    const [spoken, total] = [sumOf(results.map((one) => one.spoken)), sumOf(results.map((one) => one.total))];
    const sprites = results.flatMap(({ voice }) => Object.values(voice.sprites));
    const kilobytes = Math.round(sumOf(sprites.map(({ bytes }) => bytes.webm)) / 1000);
    log(
      spoken === 0
        ? `narrate: ${language} is up to date, ${total} lines`
        : `narrate: ${language}: spoke ${spoken} of ${total} lines, ${kilobytes} kB Opus`,
    );
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
