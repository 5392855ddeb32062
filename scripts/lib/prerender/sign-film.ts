import { inLanguage } from '../../../src/core/in-language.ts';
import type { Seconds } from '../../../src/core/units.ts';
import { type Html, html } from './escape.ts';
import type { PageInput } from './story-html.ts';

interface FilmWords {
  readonly name: (title: string) => string;
  readonly download: string;
  readonly minutes: string;
}

const all = {
  de: {
    name: (title) => `Film in Deutscher Gebärdensprache: ${title}`,
    download: 'Film herunterladen',
    minutes: 'Minuten',
  },
  'de-simple': {
    name: (title) => `Film in Gebärden-Sprache: ${title}`,
    download: 'Film speichern',
    minutes: 'Minuten',
  },
  en: { name: (title) => `Film in German Sign Language: ${title}`, download: 'Download film', minutes: 'minutes' },
  ar: { name: (title) => `فيلم بلغة الإشارة الألمانية: ${title}`, download: 'تنزيل الفيلم', minutes: 'دقيقة' },
} satisfies Readonly<Record<string, FilmWords>>;

/** Minutes and seconds, as clocks show them. */
const clockOf = (seconds: Seconds): string => {
  const whole = Math.max(1, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

/** Megabytes to a tenth, kilobytes below one. */
const sizeOf = (bytes: number, language: string): string => {
  const [value, unit, digits] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte', 0] : [bytes / 1e6, 'megabyte', 1];
  const tag = language.split('-')[0] as string;
  return new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: digits }).format(value);
};

/** The film of a chapter or panel with a link to take it home; nothing where there is none. */
export function signFilmHtml(id: string, title: string, { assets, text, root }: PageInput): Html | null {
  const film = assets.signs?.[id];
  if (!film) return null;
  const { src, bytes, seconds, width, height } = film;
  const words: FilmWords = inLanguage<FilmWords>(all, text.language);
  const name = words.name(title);
  const facts = `MP4, ${sizeOf(bytes, text.language)}, ${clockOf(seconds)} ${words.minutes}`;
  return html`
<figure class="bb-sign-film"><video controls muted playsinline preload="none" width="${width}" height="${height}" aria-label="${name}" src="${root}${src}"></video><figcaption>${name}. <a href="${root}${src}" download="${id}.gsg.mp4">${words.download} (${facts})</a></figcaption></figure>`;
}
