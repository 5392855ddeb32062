/**
 * npm run narrate [-- <story folder>] [--language de] [--engine kokoro|kokoro-q8|'command {text} {wav}'] [--all] [--table]
 * Speaks what is new or has changed and packs it; `--table` measures what is there.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Story } from '../src/core/story.ts';
import { checkFolder } from './lib/check-folder.ts';
import { commandEngine } from './lib/narrate/command-engine.ts';
import type { SpeechEngine } from './lib/narrate/engine.ts';
import { ensurePrograms } from './lib/narrate/ffmpeg.ts';
import { openKokoro } from './lib/narrate/kokoro-engine.ts';
import { narrateLanguage } from './lib/narrate/narrate-language.ts';
import { formatTable, measureVoice } from './lib/narrate/table.ts';
import { voiceFolderOf } from './lib/voice/voice-file.ts';

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
  if (name !== 'kokoro' && name !== 'kokoro-q8') {
    throw new RangeError(`narrate: no engine "${name}". Use kokoro, kokoro-q8, or a command with {text} and {wav}.`);
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

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      language: { type: 'string', multiple: true },
      engine: { type: 'string' },
      all: { type: 'boolean' },
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
      const rows = await measureVoice(folder, language);
      log(await formatTable(folder, language, rows));
      if (rows.some(({ isSound }) => !isSound)) process.exitCode = 1;
      continue;
    }
    if (story.narrator === undefined)
      throw new Error('narrate: the story has no "narrator". Name one of its "voices".');
    let engine: SpeechEngine | null = null;
    const name = values.engine ?? process.env.BILDERBOGEN_ENGINE ?? 'kokoro';
    const result = await narrateLanguage({
      folder,
      story,
      language,
      store: resolve('.narrated', story.id, language),
      all: values.all ?? false,
      log,
      onProgress: showProgress,
      async engine() {
        engine ??= await openEngine(name);
        if (!engine.speaks(language)) {
          throw new Error(`${name} has no "${language}". Name another engine with --engine 'command {text} {wav}'.`);
        }
        return engine;
      },
    });
    await (engine as SpeechEngine | null)?.close();
    const sizes = Object.values(result.voice.sprites).reduce((sum, { bytes }) => sum + bytes.webm, 0);
    log(
      result.spoken === 0
        ? `narrate: ${language} is up to date, ${result.total} lines`
        : `narrate: ${language}: spoke ${result.spoken} of ${result.total} lines, ${Math.round(sizes / 1000)} kB Opus`,
    );
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
