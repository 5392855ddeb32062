import './embed.css';
import { asGuest, createGuestBar } from '../controls/guest-bar.ts';
import { panelsAsked, partOf } from '../core/part.ts';
import type { Options } from '../player/options.ts';
import type { Player } from '../player/player.ts';
import { listenToHost } from './embed-messages.ts';
import { createPresence } from './presence.ts';
import { read } from './read.ts';

/** The host's page scrolls, this one has no way to go, and nothing listens to wheels. */
const NO_SCROLL: NonNullable<Options['scroll']> = { setScore() {}, place() {}, read: () => 0 };

/** How long nobody sees it before the picture's memory is given back: other embeds of the host's page may need it. */
const RELEASE_MS = 45_000;

const panelsOf = (root: HTMLElement): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.bb-panel')];
const chapterOf = (panel: HTMLElement): string => panel.closest('.bb-chapter')?.id.replace(/^kapitel-/, '') ?? '';

/** Takes out of the page what is not embedded; returns the ids that stay. */
function trim(root: HTMLElement, asked: URLSearchParams): readonly string[] {
  const sections = panelsOf(root);
  const given = (name: string): string | undefined => asked.get(name) ?? undefined;
  const ids = panelsAsked(
    sections.map((section) => ({ id: section.id, chapter: chapterOf(section) })),
    { panel: given('panel'), chapter: given('chapter'), from: given('from'), to: given('to') },
  );
  const kept = new Set(ids);
  for (const section of sections) if (!kept.has(section.id)) section.remove();
  for (const chapter of root.querySelectorAll('.bb-chapter')) if (!chapter.querySelector('.bb-panel')) chapter.remove();
  return ids;
}

/** Until the stage stands, and while its memory is given back, the poster of this panel stands in its place. */
function showCover(root: HTMLElement, id: string): void {
  root.querySelector('.bb-cover')?.classList.remove('bb-cover');
  const section = panelsOf(root).find((panel) => panel.id === id) ?? panelsOf(root)[0];
  section?.classList.add('bb-cover');
  section?.querySelector('img')?.setAttribute('loading', 'eager');
}

/** A sandboxed frame may not be allowed to. */
function nameInAddress(id: string): void {
  try {
    history.replaceState(history.state, '', `#${encodeURIComponent(id)}`);
  } catch {}
}

/**
 * A guest in another page: one panel at a time, fitted to its box; up and down stay the host's. `view=scroll` reads as the
 * page itself does; `panel`, `chapter`, `from` and `to` say what is embedded.
 * @param data the story's data on its way, see `fetchStory`.
 */
export function embed(root: HTMLElement, data: Promise<unknown>): void {
  const asked = new URLSearchParams(location.search);
  const scrolls = asked.get('view') === 'scroll';
  const ids = trim(root, asked);
  const page = document.documentElement;
  page.classList.add('bb-embedded');
  page.classList.toggle('bb-stepper', !scrolls);
  page.classList.toggle('bb-bare', asked.get('controls') === 'none');
  let place = ids.find((id) => location.hash === `#${id}`) ?? ids[0] ?? '';
  showCover(root, place);
  // The settings take their languages from this list.
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.bb-languages a'))
    link.href = asGuest(link.href, location.href);

  // A guest leaves no steps in its host's history.
  history.pushState = history.replaceState.bind(history);

  let player: Player | null = null;
  let life = new AbortController();
  const start = (): Player => {
    // A box shows a panel as its poster does, everything told; the player begins where the address says.
    nameInAddress(place);
    const now = read(root, data, {
      ...(scrolls ? {} : { scroll: NO_SCROLL }),
      isStill: () => !presence.seen || asked.has('still'),
      part: (story) => partOf(story, ids, !scrolls),
    });
    player = now;
    life = new AbortController();
    const { signal } = life;
    now.ready.then(
      () => {
        if (signal.aborted) return;
        if (now.panel !== place) now.goTo(place);
        createGuestBar(root, now, host.wordPress?.open, signal);
      },
      // The text edition is the last resort; it scrolls in its box.
      () => signal.aborted || page.classList.remove('bb-embedded', 'bb-stepper'),
    );
    host.attend(now);
    return now;
  };
  const host = listenToHost(location.hash, () => player ?? start());
  const presence = createPresence({
    releaseMs: RELEASE_MS,
    onSeen: () => {
      if (player) player.seek(player.time);
      else start();
    },
    onAway: () => player?.pause(),
    onLongAway: () => {
      if (!player) return;
      place = player.panel || place;
      showCover(root, place);
      life.abort();
      player.destroy();
      player = null;
    },
  });
}
