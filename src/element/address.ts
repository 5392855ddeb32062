/** What an element's attributes ask for; missing ones are null. */
export interface Asked {
  readonly src: string | null;
  readonly story: string | null;
  readonly panel: string | null;
  readonly lang: string | null;
  readonly mode: string | null;
  readonly controls: string | null;
  readonly chapter: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Address of the frame, or null where there is none that may be opened: only http and https, whatever the attributes say.
 * @param base of the host's page, for `src`; @param home the folder above the script's, for `story` and for neither.
 */
export function frameAddress(asked: Asked, base: string, home: string | null): URL | null {
  const { src, story, panel, lang, mode, controls } = asked;
  const from = src !== null ? base : home;
  if (from === null) return null;
  let url: URL;
  try {
    url = new URL(src ?? (story === null ? './' : `${encodeURIComponent(story)}/`), from);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const { searchParams } = url;
  searchParams.set('mode', 'embed');
  if (lang) searchParams.set('lang', lang);
  if (mode === 'scroll') searchParams.set('view', 'scroll');
  if (controls === 'none') searchParams.set('controls', 'none');
  for (const name of ['chapter', 'from', 'to'] as const) if (asked[name]) searchParams.set(name, asked[name]);
  if (panel && mode === 'panel') searchParams.set('panel', panel);
  else if (panel) url.hash = encodeURIComponent(panel);
  return url;
}
