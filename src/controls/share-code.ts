import { embedHeight } from '../core/embed-height.ts';

export type ShareForm = 'link' | 'frame' | 'element';

/** What is shared, with full addresses. */
export interface Shared {
  /** Address of the page at the top, with a slash at its end. */
  readonly base: string;
  /** Address of the language's page. */
  readonly page: string;
  readonly language: string;
  readonly title: string;
  /** Id of what is embedded; at most one of them. */
  readonly panel?: string;
  readonly chapter?: string;
  /** Panel a link leads to. */
  readonly at: string;
  readonly poster?: { readonly src: string; readonly width: number; readonly height: number; readonly alt: string };
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const quoted = (text: string): string => `"${text.replace(/[&<>"]/g, (sign) => SIGNS[sign] as string)}"`;
/** Attributes in quotes, everything in them escaped. */
const attributes = (named: Readonly<Record<string, string | number>>): string =>
  Object.entries(named)
    .map(([name, value]) => ` ${name}=${quoted(String(value))}`)
    .join('');

const WIDTH = 800;

/** Address of the page that frames show. */
export function frameOf({ page, language, panel, chapter }: Shared): string {
  const url = new URL(page);
  url.search = '';
  url.hash = '';
  url.searchParams.set('mode', 'embed');
  url.searchParams.set('lang', language);
  if (panel) url.searchParams.set('panel', panel);
  else if (chapter) url.searchParams.set('chapter', chapter);
  return url.href;
}

/** No wider than a column or a phone: pages with strict policies take no style along. CSS pixels. */
const PICTURE = 360;

function pictureCode(poster: NonNullable<Shared['poster']>): string {
  const scale = Math.min(1, PICTURE / poster.width);
  const [width, height] = [poster.width, poster.height].map((side) => Math.round(side * scale));
  return `<img${attributes({ ...poster, width: width ?? 0, height: height ?? 0, loading: 'lazy' })}><br>`;
}

/** The story as a link that shows a picture, which needs no script and no frame. */
function linkCode(shared: Shared): string {
  const { page, language, at, poster, title } = shared;
  const to = new URL(page);
  to.search = '';
  to.searchParams.set('lang', language);
  to.hash = at;
  const picture = poster ? pictureCode(poster) : '';
  return `<a${attributes({ href: to.href, hreflang: language })}>${picture}${quoted(title).slice(1, -1)}</a>`;
}

/** Markup for a partner's page, ready to paste; every value in it is escaped. */
export function shareCode(form: ShareForm, shared: Shared): string {
  const { base, language, title, panel, chapter } = shared;
  if (form === 'link') return linkCode(shared);
  if (form === 'frame')
    return `<iframe${attributes({
      src: frameOf(shared),
      title,
      width: '100%',
      height: embedHeight(WIDTH),
      loading: 'lazy',
      allow: 'autoplay; fullscreen; screen-wake-lock; web-share',
      referrerpolicy: 'no-referrer',
    })} allowfullscreen></iframe>`;
  const part = panel ? { panel, mode: 'panel' } : chapter ? { chapter } : {};
  const script = new URL('element/bilder-bogen.iife.js', base).href;
  return `<script${attributes({ src: script })} async></script>
<bilder-bogen${attributes({ src: base, lang: language, title, ...part })}>${linkCode(shared)}</bilder-bogen>`;
}
