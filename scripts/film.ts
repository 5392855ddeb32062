/**
 * npm run film [-- --lang de --size 1920x1080 --fps 25 --captions burned|beside|none --from panel --to panel --out film.mp4]
 * Renders the story to MP4 for players that only play video. Build first (npm run build).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mux } from './lib/film/encode.ts';
import { readFilmStory } from './lib/film/film-story.ts';
import { mixSound } from './lib/film/mix-sound.ts';
import { planFilm } from './lib/film/plan-film.ts';
import { recordFilm } from './lib/film/record.ts';
import { shiftCaptions } from './lib/film/shift-captions.ts';
import { ensurePrograms } from './lib/narrate/ffmpeg.ts';
import { serveStory } from './lib/open-story.ts';

const HELP = `npm run film [-- options]      (build first: npm run build)
  --lang de            language; the story's original without it
  --size 1920x1080     width and height in pixels, even; 1080x1920 for a tall screen
  --fps 25             frames a second: 24, 25, 30, 50 or 60
  --captions burned    burned: in the picture; beside: only the .vtt file; none
  --from 0 --to tisch  only a part: panels' ids or seconds; the last panel is in it whole
  --out film.mp4       default: film/<story>.<lang>.<size>.mp4, captions as .vtt beside it
Recording goes on where it was broken off.`;
const RATES = [24, 25, 30, 50, 60];
const CAPTIONS = ['burned', 'beside', 'none'];

function readArguments() {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string' },
      size: { type: 'string', default: '1920x1080' },
      fps: { type: 'string', default: '25' },
      captions: { type: 'string', default: 'burned' },
      from: { type: 'string' },
      to: { type: 'string' },
      out: { type: 'string' },
      dist: { type: 'string', default: 'dist' },
      help: { type: 'boolean', default: false },
    },
  });
  const [width = 0, height = 0] = values.size.split('x').map(Number);
  const fps = Number(values.fps);
  const wrong: string[] = [];
  if (!(width >= 320 && height >= 320 && width <= 3840 && height <= 3840 && width % 2 === 0 && height % 2 === 0))
    wrong.push(`--size ${values.size}: two even numbers from 320 to 3840, like 1920x1080.`);
  if (!RATES.includes(fps)) wrong.push(`--fps ${values.fps}: one of ${RATES.join(', ')}.`);
  if (!CAPTIONS.includes(values.captions)) wrong.push(`--captions ${values.captions}: one of ${CAPTIONS.join(', ')}.`);
  if (wrong.length > 0) throw new RangeError(`film: ${wrong.join('\n      ')}`);
  return { ...values, width, height, fps };
}

const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** One line that writes over itself on a terminal; every tenth of the way elsewhere. */
function createProgress(): (done: number, all: number, left: number) => void {
  let said = -1;
  return (done, all, left) => {
    const rest = Number.isNaN(left) ? '' : `, ${clockOf(left)} left`;
    const line = `film: ${done} of ${all} pictures${rest}`;
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}${done === all ? '\n' : ''}`);
    else if (Math.floor((done / all) * 10) !== said) {
      said = Math.floor((done / all) * 10);
      console.error(line);
    }
  };
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    console.log(HELP);
    return;
  }
  const asked = readArguments();
  await ensurePrograms(['ffmpeg'], 'film');
  const outDir = resolve(asked.dist);
  const film = await readFilmStory(outDir, asked.lang);
  const plan = planFilm(film.score, asked.fps, asked.from, asked.to);
  const name = `${film.story.id}.${film.language}.${asked.width}x${asked.height}`;
  const file = resolve(asked.out ?? join('film', `${name}.mp4`));
  await mkdir(dirname(file), { recursive: true });
  const folder = join(dirname(file), '.segments');
  const served = await serveStory(asked.dist);
  const { width, height, fps } = asked;
  const captions = asked.captions === 'burned';
  const options = { film, plan, served, width, height, fps, captions, folder };
  const segments = await recordFilm({ ...options, onProgress: createProgress() }).finally(() => served.close());
  console.error('film: mixing sound');
  const sound = await mixSound(film, outDir, plan.start, plan.end);
  await mux({ segments, sound, title: film.title, language: film.language, list: join(folder, 'list.txt'), file });
  if (film.captions && asked.captions !== 'none') {
    const vtt = await readFile(film.captions, 'utf8');
    await writeFile(file.replace(/\.mp4$/, '.vtt'), shiftCaptions(vtt, plan.start, plan.end));
  }
  console.log(`film: ${file}, ${clockOf(plan.end - plan.start)}, ${width} × ${height}, ${fps} frames a second`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
