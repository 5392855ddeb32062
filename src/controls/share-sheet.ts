import './share-sheet.css';
import type { PlayerPort } from '../core/port.ts';
import { createSheet, type Sheet } from './dialog.ts';
import { el } from './el.ts';
import { frameOf, type Shared, type ShareForm, shareCode } from './share-code.ts';
import { shareTitleOf } from './share-titles.ts';
import { shareWordsOf } from './share-words.ts';
import type { Words } from './words.ts';

type What = 'story' | 'chapter' | 'panel';
type Form = ShareForm | 'zip';

/** A group of which one is chosen, as chips. */
function choice<T extends string>(
  name: string,
  legend: string,
  labels: readonly (readonly [T, string])[],
  changed: (value: T) => void,
): HTMLElement {
  const picks = labels.map(([value, label], index) => {
    const input = el('input', { type: 'radio', name: `bb-${name}`, value, checked: index === 0 });
    input.addEventListener('change', () => input.checked && changed(value));
    return el('label', {}, input, label);
  });
  return el('fieldset', { class: 'bb-pick' }, el('legend', {}, legend), el('div', { class: 'bb-picks' }, ...picks));
}

/** A panel's picture in its own size: behind the stage it is kept at a pixel. */
function posterOf(panel: Element | null): Shared['poster'] {
  const image = panel?.querySelector<HTMLImageElement>('.bb-poster img');
  if (!image) return undefined;
  const [width, height] = ['width', 'height'].map((name) => Number(image.getAttribute(name)));
  return { src: image.src, width: width ?? 0, height: height ?? 0, alt: image.alt };
}

/** How to show the story elsewhere: a link, a frame, an element or all files; with what to paste, and how it will look. */
export function createShareSheet(root: HTMLElement, player: PlayerPort, words: Words, signal: AbortSignal): Sheet {
  const say = shareWordsOf(root.lang);
  const archive = document.querySelector<HTMLLinkElement>('link[rel="alternate"][type="application/zip"]');
  let what: What = 'story';
  let form: Form = 'link';

  const shared = (): Shared => {
    const section = document.getElementById(player.panel);
    const chapter = section?.closest('.bb-chapter')?.id.replace(/^kapitel-/, '') ?? '';
    const shown = what === 'panel' ? section : what === 'chapter' ? section?.closest('.bb-chapter') : root;
    const first = shown?.matches('.bb-panel') ? shown : shown?.querySelector('.bb-panel');
    const poster = posterOf(first ?? null);
    return {
      base: new URL(root.dataset.root ?? '', document.baseURI.split(/[?#]/)[0]).href,
      page: location.href,
      language: root.lang,
      title: root.querySelector('h1')?.textContent ?? document.title,
      at: what === 'story' ? '' : (first?.id ?? ''),
      ...(what === 'panel' ? { panel: player.panel } : what === 'chapter' ? { chapter } : {}),
      ...(poster ? { poster } : {}),
    };
  };

  const about = el('p', { class: 'bb-hint' });
  const code = el('textarea', {
    class: 'bb-share-code',
    readonly: true,
    rows: 6,
    dir: 'ltr',
    'aria-label': say.code,
    spellcheck: 'false',
  });
  const said = el('p', { class: 'bb-hint', role: 'status' });
  const copy = el('button', { type: 'button', class: 'bb-share-copy' }, say.copy);
  const download = el('a', { class: 'bb-share-copy', href: archive?.href ?? '', download: true }, say.download);
  const frame = el('iframe', { class: 'bb-share-frame', title: say.preview, loading: 'lazy' });
  const preview = el('details', { class: 'bb-help bb-share-preview' }, el('summary', {}, say.preview), frame);

  const show = (): void => {
    const now = shared();
    const isZip = form === 'zip';
    about.textContent = say.about[form];
    said.textContent = '';
    code.value = form === 'zip' ? '' : shareCode(form, now);
    code.hidden = isZip;
    copy.hidden = isZip;
    download.hidden = !isZip;
    // A story within a story's frame within a story would be one too many.
    preview.hidden = parent !== window || isZip || form === 'link';
    if (preview.open && !preview.hidden) {
      if (frame.src !== frameOf(now)) frame.src = frameOf(now);
    } else frame.removeAttribute('src');
  };
  preview.addEventListener('toggle', show, { signal });
  code.addEventListener('focus', () => code.select(), { signal });
  const take = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code.value);
      said.textContent = say.copied;
    } catch {
      code.focus();
      code.select();
      said.textContent = say.marked;
    }
  };
  copy.addEventListener('click', () => void take(), { signal });

  const forms: readonly Form[] = ['link', 'frame', 'element', ...(archive ? (['zip'] as const) : [])];
  const sheet = createSheet('share', shareTitleOf(root.lang), words, signal, {
    opened: show,
    closed: () => frame.removeAttribute('src'),
  });
  sheet.body.append(
    el('p', { class: 'bb-share-hint' }, say.hint),
    choice('share-what', say.what, Object.entries(say.whats) as [What, string][], (value) => {
      what = value;
      show();
    }),
    choice(
      'share-form',
      say.form,
      forms.map((name) => [name, say.forms[name]] as const),
      (value) => {
        form = value;
        show();
      },
    ),
    about,
    code,
    el('div', { class: 'bb-share-row' }, copy, download, said),
    preview,
  );
  return sheet;
}
