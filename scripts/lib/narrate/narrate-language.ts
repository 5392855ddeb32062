import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../../../src/core/story.ts';
import { readLexicon } from '../voice/lexicon.ts';
import {
  formatVoiceFile,
  readVoiceFile,
  type SpriteFacts,
  VOICE_ENDINGS,
  type VoiceFile,
  type VoiceLine,
  voiceFolderOf,
  type WordTime,
} from '../voice/voice-file.ts';
import { voiceIn } from '../voice/voice-in.ts';
import type { VoiceKind } from '../voice/voice-kind.ts';
import { RATE, type SpeechEngine } from './engine.ts';
import { decodeFile, resample, type SpeechBand } from './ffmpeg.ts';
import { humanRecordings } from './human.ts';
import { levelled } from './level.ts';
import { type Master, type Masters, openMasters } from './masters.ts';
import { type ChapterPlan, type LinePlan, planNarration } from './plan.ts';
import { snapWords } from './snap-words.ts';
import { spreadWords } from './spread-words.ts';
import { writeSprite } from './sprite.ts';
import { edgesOf } from './trim.ts';

export interface NarrateInput {
  readonly folder: string;
  readonly story: Story;
  readonly language: string;
  readonly kind: VoiceKind;
  /** Folder for lines before they are encoded; may be deleted at any time. */
  readonly store: string;
  readonly all: boolean;
  /** How much of the voices is to be kept. */
  readonly band: SpeechBand;
  /** Opens the engine; called only if something is to be spoken. */
  engine(): Promise<SpeechEngine>;
  log(line: string): void;
  onProgress(done: number, total: number, line: string): void;
}

export interface Narrated {
  readonly spoken: number;
  readonly total: number;
  readonly voice: VoiceFile;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

async function isWhole(folder: string, sprite: string, facts: SpriteFacts | undefined): Promise<boolean> {
  if (!facts) return false;
  const sizes = await Promise.all(
    VOICE_ENDINGS.map((ending) =>
      stat(join(folder, `${sprite}.${ending}`)).then(
        ({ size }) => size,
        () => -1,
      ),
    ),
  );
  return VOICE_ENDINGS.every((ending, index) => sizes[index] === facts.bytes[ending]);
}

/** Makes one line's master, or finds it: in the store, or as it lies in the sprite that is to be replaced. */
async function masterOf(plan: LinePlan, input: NarrateInput, store: Masters, old: VoiceFile | null): Promise<Master> {
  const { line, work, recording, master } = plan;
  const kept = input.all && work === 'speak' ? null : await store.get(master);
  if (kept) return kept;
  const own = voiceFolderOf(input.folder, input.language);
  const before = old?.lines[line.key];
  let made: Master;
  if (recording && work === 'take') {
    const sound = await decodeFile(recording.file, RATE);
    const { from, to } = edgesOf(sound, RATE);
    const samples = levelled(sound.slice(from, to), RATE);
    made = { samples, words: spreadWords(line.text, samples, RATE) };
  } else if (work === 'keep' && before) {
    const sprite = await decodeFile(join(own, `${input.kind.spriteOf(before.sprite)}.webm`), RATE);
    const from = Math.round(before.start * RATE);
    made = { samples: sprite.slice(from, from + Math.round(before.duration * RATE)), words: before.words };
  } else {
    const engine = await input.engine();
    const lexicon = await readLexicon(input.folder, input.language);
    const voice = voiceIn(input.story, input.language, line.voice);
    if (!voice) throw new RangeError(`narrate: no voice "${line.voice}"`);
    const speech = await engine.speak({ text: line.text, language: input.language, voice, lexicon });
    if (speech.samples.length === 0) throw new Error(`narrate: ${engine.name} said nothing for "${line.key}"`);
    const samples = levelled(await resample(speech.samples, speech.rate, RATE), RATE);
    made = {
      samples,
      words: speech.words ? snapWords(speech.words, samples, RATE) : spreadWords(line.text, samples, RATE),
    };
  }
  await store.put(master, made);
  return made;
}

/** Packs one chapter anew. */
async function packChapter(
  { chapter, lines }: ChapterPlan,
  masters: readonly Master[],
  folder: string,
  { kind: { spriteOf }, band }: NarrateInput,
): Promise<{ facts: SpriteFacts; lines: Record<string, VoiceLine> }> {
  const { facts, starts } = await writeSprite(
    folder,
    spriteOf(chapter),
    masters.map(({ samples }) => samples),
    band,
  );
  const packed: Record<string, VoiceLine> = {};
  lines.forEach(({ line, said, recording }, index) => {
    const { samples, words } = masters[index] as Master;
    packed[line.key] = {
      sprite: chapter,
      start: rounded(starts[index] as number),
      duration: rounded(samples.length / RATE),
      said,
      by: recording ? 'human' : 'synthetic',
      ...(recording ? { of: recording.of } : {}),
      words: words.map(([start, end, from, to]): WordTime => [rounded(start), rounded(end), from, to]),
    };
  });
  return { facts, lines: packed };
}

/**
 * Speaks what is new or has changed in one language, and packs the chapters it stands in. After each chapter all is
 * written, so that a run that is ended goes on where it was.
 * @throws {Error} naming the line that could not be spoken.
 */
export async function narrateLanguage(input: NarrateInput): Promise<Narrated> {
  const { folder, story, language, kind, all } = input;
  const own = voiceFolderOf(folder, language);
  await mkdir(own, { recursive: true });
  const [old, lexicon, recordings] = await Promise.all([
    readVoiceFile(folder, language, kind),
    readLexicon(folder, language),
    humanRecordings(folder, language),
  ]);
  const { chapters, warnings } = planNarration({ story, language, lexicon, recordings, old, all, kind });
  for (const warning of warnings) input.log(`warning: ${warning}`);
  const store = openMasters(input.store);
  const total = chapters.flatMap(({ lines }) => lines).filter(({ work }) => work !== 'keep').length;
  let sprites: Record<string, SpriteFacts> = {};
  let lines: Record<string, VoiceLine> = {};
  let done = 0;
  for (const plan of chapters) {
    const { chapter } = plan;
    const facts = old?.sprites[chapter];
    if (plan.isSame && facts && (await isWhole(own, kind.spriteOf(chapter), facts))) {
      sprites = { ...sprites, [chapter]: facts };
      for (const { line } of plan.lines) lines[line.key] = old?.lines[line.key] as VoiceLine;
      continue;
    }
    const masters: Master[] = [];
    for (const item of plan.lines) {
      if (item.work !== 'keep') input.onProgress(done++, total, item.line.key);
      const master = await masterOf(item, input, store, old).catch((error: unknown) => {
        throw new Error(`${item.line.key}: ${error instanceof Error ? error.message : String(error)}`);
      });
      masters.push(master);
    }
    const packed = await packChapter(plan, masters, own, input);
    sprites = { ...sprites, [chapter]: packed.facts };
    lines = { ...lines, ...packed.lines };
    const later = Object.entries(old?.sprites ?? {}).filter(([name]) => !Object.hasOwn(sprites, name));
    const laterLines = Object.entries(old?.lines ?? {}).filter(([, { sprite }]) => !Object.hasOwn(sprites, sprite));
    await write({
      language,
      sprites: { ...sprites, ...Object.fromEntries(later) },
      lines: { ...lines, ...Object.fromEntries(laterLines) },
    });
  }
  input.onProgress(total, total, '');
  const voice = { language, sprites, lines };
  await write(voice);
  await removeLeftovers(own, kind, sprites);
  return { spoken: total, total: Object.keys(lines).length, voice };

  function write(file: VoiceFile): Promise<void> {
    return writeFile(join(own, kind.file), formatVoiceFile(file));
  }
}

/** Removes sprites of this kind whose chapters are not there any more. */
async function removeLeftovers(
  own: string,
  kind: VoiceKind,
  sprites: Readonly<Record<string, SpriteFacts>>,
): Promise<void> {
  const kept = new Set(Object.keys(sprites).map(kind.spriteOf));
  for (const name of await readdir(own)) {
    const [, sprite, chapter] = name.match(/^(([a-z0-9-]+)(?:\.[a-z]+)?)\.(?:webm|m4a)$/) ?? [];
    if (sprite !== undefined && sprite === kind.spriteOf(chapter ?? '') && !kept.has(sprite)) await rm(join(own, name));
  }
}
