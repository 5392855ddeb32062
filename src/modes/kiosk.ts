import './kiosk.css';
import { readKioskConfig } from '../core/kiosk-config.ts';
import { type KioskEvent, type KioskState, kioskAfter, secondsLeft } from '../core/kiosk-state.ts';
import { baseOf } from '../player/fetch-story.ts';
import { createOffline } from '../player/offline.ts';
import { watchHealth } from './kiosk-health.ts';
import { createInvitation, createQuestion, showProblems } from './kiosk-screens.ts';
import { read } from './read.ts';

const UPDATE_MS = 3_600_000;
const READY_MS = 12_000;
const FILE_MS = 3000;
/** Keys that start the story where it invites: those of keyboards, remote controls and two-button boards. */
const STARTS = new Set(['Enter', ' ', 'PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'F5', '.', 'b']);
/** A page that has been well so long has no failures to remember. */
const WELL_MS = 60_000;
const MOST_TRIES = 3;

const now = (): number => Date.now() / 1000;

/** The address of a language's page in this mode; `more` are parameters to set, null to leave out. */
function addressOf(root: HTMLElement, language: string, more: Readonly<Record<string, string | null>>): string {
  const original = (root.dataset.languages ?? root.lang).split(' ')[0] ?? root.lang;
  const here = new URLSearchParams(location.search);
  here.delete('lang');
  for (const [name, value] of Object.entries(more)) {
    if (value === null) here.delete(name);
    else here.set(name, value);
  }
  const there = new URL(language === original ? './' : `${language}/`, baseOf(root));
  // The original's page would look for the browser's language.
  if (language === original) here.set('lang', language);
  there.search = here.toString();
  return there.href;
}

/** What `kiosk.json` holds: undefined where there is none, its text where it cannot be read. */
async function fileOf(root: HTMLElement): Promise<unknown> {
  try {
    const wait = AbortSignal.timeout(FILE_MS);
    const answer = await fetch(new URL('kiosk.json', baseOf(root)), { cache: 'no-cache', signal: wait });
    if (!answer.ok) return undefined;
    const text = await answer.text();
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  } catch {
    return undefined;
  }
}

/** Nothing leads out of a kiosk, and nothing of the browser's own comes up. */
function lockDown(root: HTMLElement, signal: AbortSignal): void {
  for (const type of ['contextmenu', 'selectstart', 'dragstart'] as const)
    addEventListener(type, (event) => event.preventDefault(), { signal });
  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return;
      const { href, hreflang } = link;
      if (href.split('#')[0] === location.href.split('#')[0]) return;
      event.preventDefault();
      event.stopPropagation();
      // Another language stays in this mode, at the same panel.
      if (hreflang) location.replace(addressOf(root, hreflang, { started: '1' }) + location.hash);
    },
    { capture: true, signal },
  );
}

/**
 * A screen in a public place: it invites, tells, asks whether somebody is still there, and begins anew. Each visit ends
 * with a fresh page in the first language, so nothing of it stays. `kiosk.json` and the address configure it.
 * @param data the story's data on its way, see `fetchStory`.
 */
export async function kiosk(root: HTMLElement, data: Promise<unknown>): Promise<void> {
  const { signal } = new AbortController();
  const asked = new URLSearchParams(location.search);
  const { config, problems } = readKioskConfig(await fileOf(root), (name) => asked.get(name));
  const offered = (root.dataset.languages ?? root.lang).split(' ');
  const chosen = config.languages.filter((language) => offered.includes(language));
  const languages = chosen.length > 0 ? chosen : offered;
  const first = languages[0] ?? root.lang;
  const page = document.documentElement;
  page.classList.add('bb-kiosk-page');
  let ending = false;
  const begin = (more: Readonly<Record<string, string | null>>): void => {
    if (ending) return;
    ending = true;
    location.replace(addressOf(root, first, { started: null, ...more }));
  };
  const tries = Math.max(0, Number(asked.get('tries')) || 0);
  const broken = (why: string): void => {
    console.error(`kiosk: ${why}`);
    // Each time a little later; after that the story stands as text until the next try.
    const wait = Math.min(8000, 500 * 2 ** tries);
    setTimeout(() => begin({ tries: String(Math.min(tries + 1, MOST_TRIES)) }), tries >= MOST_TRIES ? WELL_MS : wait);
  };
  lockDown(root, signal);
  showProblems(document.body, problems);

  const started = asked.has('started');
  let state: KioskState = { name: started || !config.touch ? 'reading' : 'attract', since: now() };
  const player = read(root, data);
  const late = setTimeout(() => broken('the story does not come'), READY_MS);
  player.ready.then(
    () => clearTimeout(late),
    () => broken('no stage'),
  );
  setTimeout(
    () => history.replaceState(history.state, '', addressOf(root, root.lang, { tries: null }) + location.hash),
    WELL_MS,
  );
  const offline = createOffline({ base: baseOf(root), languages, onUpdate: () => {} }, signal);
  // Without a secure context there is none; the local server is the kiosk's own.
  offline.ready.catch(() => {});
  setInterval(() => void offline.update(), UPDATE_MS);

  const invitation = createInvitation(languages, (language) => {
    if (language === root.lang) happen({ type: 'input', now: now() });
    else location.replace(addressOf(root, language, { started: '1' }));
  });
  const question = createQuestion(root.lang, () => happen({ type: 'input', now: now() }));
  document.body.append(invitation, question.element);

  const show = (before: KioskState): void => {
    invitation.hidden = state.name !== 'attract';
    if (state.name === 'warning') question.ask(secondsLeft(state, now(), config));
    else if (question.element.open) question.close();
    if (state.name === before.name) return;
    if (before.name === 'attract') player.prepareSound();
    if (state.name === 'over') begin({ tries: null });
  };
  const happen = (event: KioskEvent): void => {
    const before = state;
    if (config.touch) state = kioskAfter(state, event, config);
    show(before);
  };
  const input = ({ type, target }: Event): void => {
    // The invitation's own buttons choose a language; everything else starts in the first. A button that is being pressed
    // must stay until it is let go.
    const isPressed = type === 'pointerdown' && target instanceof Element && target.closest('.bb-kiosk-button');
    if (state.name !== 'attract' && !isPressed) happen({ type: 'input', now: now() });
  };
  for (const type of ['pointerdown', 'wheel', 'keydown'] as const)
    addEventListener(type, input, { passive: true, capture: true, signal });
  addEventListener(
    'click',
    ({ target }) => {
      const isButton = target instanceof Element && target.closest('button, a');
      if (state.name === 'attract' && !isButton) happen({ type: 'input', now: now() });
    },
    { signal },
  );
  addEventListener(
    'keyup',
    ({ key, target }) => {
      const isButton = target instanceof Element && target.closest('button, a');
      if (state.name === 'attract' && !isButton && STARTS.has(key)) happen({ type: 'input', now: now() });
    },
    { signal },
  );
  setInterval(() => {
    happen({ type: 'tick', now: now(), telling: player.playing });
    if (state.name === 'attract') void offline.activate();
  }, 1000);
  show(state);

  player.change({ sound: { voice: config.volume, music: config.volume * 0.6, effects: config.volume * 0.8 } });
  let stands = false;
  watchHealth(
    {
      heartbeat: config.heartbeat === null ? null : new URL(config.heartbeat, baseOf(root)).href,
      build: new URL('build.json', baseOf(root)).href,
      state: () => (stands ? state.name : 'starting'),
      isMoving: () => stands && player.playing,
      frames: () => player.stats().framesRendered,
      onBroken: broken,
    },
    signal,
  );
  const stayAwake = (): void => {
    // It is let go whenever the screen is; a browser may refuse it.
    if (!document.hidden) void navigator.wakeLock?.request('screen').catch(() => {});
  };
  stayAwake();
  document.addEventListener('visibilitychange', stayAwake, { signal });
  await player.ready.catch(() => {});
  stands = true;
  if (config.touch) return;
  // Nobody can start it: it tells itself, again and again.
  player.change({ captions: { show: 'always' } });
  player.addEventListener('ended', () => {
    // Between two tellings a newer build may come in.
    void offline.activate().then((isReloading) => isReloading || begin({ tries: null }));
  });
  player.play();
}
