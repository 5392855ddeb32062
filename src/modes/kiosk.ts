import './kiosk.css';
import { type ReadKioskConfig, readKioskConfig } from '../core/kiosk-config.ts';
import { baseOf } from '../player/fetch-story.ts';
import { createOffline, type Offline } from '../player/offline.ts';
import type { Player } from '../player/player.ts';
import { kioskAddress } from './kiosk-address.ts';
import { createAttract } from './kiosk-attract.ts';
import { stayAwake } from './kiosk-awake.ts';
import { createBand } from './kiosk-band.ts';
import { SYSTEM_CLOCK } from './kiosk-clock.ts';
import { createKioskControls } from './kiosk-controls.ts';
import { createEndless } from './kiosk-endless.ts';
import { fetchKioskFile } from './kiosk-file.ts';
import { createHands, FOUND, knownNow } from './kiosk-hands.ts';
import { watchHealth } from './kiosk-health.ts';
import { lockDown } from './kiosk-lock.ts';
import { createPhone } from './kiosk-phone.ts';
import { createRecovery, type Recovery } from './kiosk-recovery.ts';
import { showSetupCard } from './kiosk-setup-card.ts';
import { createKioskTimes } from './kiosk-times.ts';
import { createVisit } from './kiosk-visit.ts';
import { limitVolume } from './kiosk-volume.ts';
import { read } from './read.ts';

const UPDATE_MS = 3_600_000;
/** A page that does not come begins anew after that; on a machine that is slow, each time with twice the patience. */
const READY_MS = 8000;
/** Its data comes before everything else. */
const DATA_MS = 5000;

async function readConfig(root: HTMLElement): Promise<ReadKioskConfig> {
  const asked = new URLSearchParams(location.search);
  return readKioskConfig(await fetchKioskFile(root), (name) => asked.get(name), offeredBy(root));
}

/** The story's languages. */
const offeredBy = (root: HTMLElement): readonly string[] => (root.dataset.languages ?? root.lang).split(' ');

/** Keeps everything on the device, and looks for a newer build now and then. */
function keepOffline(root: HTMLElement, languages: readonly string[], signal: AbortSignal): Offline {
  const offline = createOffline({ base: baseOf(root), languages, onUpdate: () => {} }, signal);
  // Without a secure context there is none; the local server is the kiosk's own.
  offline.ready.catch(() => {});
  setInterval(() => void offline.update(), UPDATE_MS);
  return offline;
}

/** The story, or a fresh page where it does not come. */
function open(root: HTMLElement, data: Promise<unknown>, isStill: () => boolean, { broken, tries }: Recovery): Player {
  const patience = 2 ** tries;
  const late = setTimeout(() => broken('the story does not come'), READY_MS * patience);
  const silent = setTimeout(() => broken('its data does not come'), DATA_MS * patience);
  data.catch(() => {}).then(() => clearTimeout(silent));
  const player = read(root, data, { isStill });
  player.ready.then(
    () => clearTimeout(late),
    () => broken('no stage'),
  );
  return player;
}

/**
 * A screen in a public place: it invites, tells, asks whether somebody is still there, and begins anew. Each visit ends
 * with a fresh page in the first language, so nothing of it stays. `kiosk.json` and the address configure it.
 * @param data the story's data on its way, see `fetchStory`.
 */
export async function kiosk(root: HTMLElement, data: Promise<unknown>, clock = SYSTEM_CLOCK): Promise<void> {
  const { signal } = new AbortController();
  const { config, problems } = await readConfig(root);
  const languages = config.languages.length > 0 ? config.languages : offeredBy(root);
  const page = document.documentElement;
  page.classList.add('bb-kiosk-page');
  page.style.setProperty('--bb-kiosk-band', String(config.band));
  const recovery = createRecovery(
    root,
    languages[0] ?? root.lang,
    () => /attract|closed/.test(visit.state.name) || !hands.are,
  );
  const { begin, broken } = recovery;
  const asked = new URLSearchParams(location.search);
  showSetupCard(root.lang, problems, asked.has('setup'), signal);
  const offline = keepOffline(root, languages, signal);
  const build = new URL('build.json', baseOf(root)).href;
  const times = createKioskTimes(
    {
      ...{ config, clock, build, kept: offline.ready },
      onWake: () => visit.note(),
      onDark: (isDark) => (isDark ? player.pause() : player.seek(player.time)),
      onFresh: () => begin({ tries: null }),
    },
    signal,
  );
  const player = open(root, data, () => times.isDark || asked.has('still'), recovery);
  // Between two tellings a newer build may come in.
  const again = (): void => void offline.activate().then((isReloading) => isReloading || begin({ tries: null }));
  const endless = createEndless(player, { between: again, isDark: () => times.isDark }, signal);
  const phone = createPhone({ root, player, address: config.address }, signal);
  lockDown(root, phone.offerLink, signal);
  const hands = createHands(config, knownNow());
  const onLanguage = (language: string): void =>
    // What the invitation happens to show is no place that somebody has read to.
    location.replace(
      kioskAddress(root, language, { started: '1' }) + (visit.state.name === 'attract' ? '' : location.hash),
    );
  const attract = createAttract({ root, player, each: config.picture, now: clock.elapsed }, signal);
  const visit = createVisit(
    {
      config,
      player,
      hands,
      language: root.lang,
      languages,
      started: asked.has('started'),
      now: clock.elapsed,
      isClosed: () => times.isClosed,
      onShow(state) {
        times.show(state);
        attract.show(state);
      },
      onLanguage,
      onHands(are) {
        const address = kioskAddress(root, root.lang, { [FOUND]: are ? '1' : null });
        history.replaceState(history.state, '', address + location.hash);
        if (are) endless.end();
        else endless.begin();
      },
      onOver: () => begin({ tries: null }),
    },
    signal,
  );
  setInterval(() => /attract|closed/.test(visit.state.name) && void offline.activate(), 1000);
  if (config.touch !== 'no') createKioskControls({ player, visit, language: root.lang }, signal);
  limitVolume(player, config, signal);
  let stage: 'starting' | 'stands' | 'text' = 'starting';
  watchHealth(
    {
      heartbeat: config.heartbeat === null ? null : new URL(config.heartbeat, baseOf(root)).href,
      build,
      state: () => (stage === 'stands' ? visit.state.name : stage),
      isDark: () => times.isDark,
      isTold: () => stage === 'stands' && player.playing,
      // A telling may wait for a film that has more to say.
      progress: () => player.stats().framesRendered + player.time + (document.querySelector('video')?.currentTime ?? 0),
      onBroken: broken,
    },
    signal,
  );
  stayAwake(signal);
  stage = await player.ready.then(
    () => 'stands' as const,
    () => 'text' as const,
  );
  createBand(
    {
      ...{ player, languages, onLanguage, language: root.lang },
      onPhone: config.address === null ? undefined : phone.offer,
    },
    signal,
  );
  void phone.card(languages).then(
    (card) => card && visit.invitation.append(card),
    () => {},
  );
  // It begins when it opens.
  if (!hands.are && !times.isDark) endless.begin();
}
