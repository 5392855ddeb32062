import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PlayerPort, SOUND } from '../core/port.ts';
import type { StoryText } from '../core/story-text.ts';
import { createMediaSession, trackTimeOf } from './media-session.ts';

const panels = [
  { id: 'a', start: 0, end: 10 },
  { id: 'b', start: 10, end: 25 },
  { id: 'c', start: 25, end: 40 },
];

describe('trackTimeOf', () => {
  it('leads to the next start, and to none after the last', () => {
    expect([0, 9.9, 10, 30].map((time) => trackTimeOf(panels, time, 1))).toEqual([10, 10, 25, null]);
  });
  it('leads back to the start of what has been heard for a while, else to the panel before', () => {
    expect([0, 5, 11, 14, 40].map((time) => trackTimeOf(panels, time, -1))).toEqual([0, 0, 0, 10, 25]);
  });
  it('leads nowhere in a story without panels', () => {
    expect(trackTimeOf([], 5, 1)).toBeNull();
  });
});

describe('createMediaSession', () => {
  class FakePlayer extends EventTarget {
    asked: string[] = [];
    panels = panels;
    panel = 'a';
    time = 0;
    duration = 40;
    playing = false;
    sound = 'on';
    settings = { sound: { ...SOUND, rate: 1.25 } };
    seek = (time: number) => this.asked.push(`seek ${time}`);
    step = (direction: number) => this.asked.push(`step ${direction}`);
    stepLine = (direction: number) => this.asked.push(`stepLine ${direction}`);
    tell = (type: string) => {
      if (type === 'play') this.playing = true;
      this.dispatchEvent(new Event(type));
    };
  }
  const setUp = (unknown: readonly string[] = [], isTold = false) => {
    const handlers = new Map<string, () => void>();
    const positions: (MediaPositionState | undefined)[] = [];
    const session = {
      metadata: null as MediaMetadataInit | null,
      playbackState: 'none',
      setActionHandler(action: string, handler: (() => void) | null) {
        if (unknown.includes(action)) throw new TypeError(action);
        if (handler) handlers.set(action, handler);
        else handlers.delete(action);
      },
      setPositionState: (state?: MediaPositionState) => positions.push(state),
    };
    const player = new FakePlayer();
    player.playing = isTold;
    const life = new AbortController();
    createMediaSession(
      {
        session: session as unknown as MediaSession,
        player: player as unknown as PlayerPort,
        text: { title: 'Die Geschichte', panels: { a: { title: 'Anfang' } } } as unknown as StoryText,
        play: () => player.asked.push('play'),
        pause: () => player.asked.push('pause'),
        artwork: (id) => [{ src: `${id}.webp` }],
      },
      life.signal,
    );
    return { session, handlers, positions, player, life };
  };
  beforeEach(() => {
    vi.stubGlobal(
      'MediaMetadata',
      class {
        constructor(init: MediaMetadataInit) {
          Object.assign(this, init);
        }
      },
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('says nothing before the story is told, nor ever in one without sound', () => {
    const { session, handlers, player } = setUp();
    player.tell('panelchange');
    expect([session.playbackState, handlers.size]).toEqual(['none', 0]);
    player.sound = 'none';
    player.tell('play');
    expect([session.playbackState, handlers.size]).toEqual(['none', 0]);
  });
  it('tells panel, story, picture, place and pace', () => {
    const { session, positions, player } = setUp();
    player.time = 4;
    player.tell('play');
    expect(session.metadata).toMatchObject({ title: 'Anfang', artist: 'Die Geschichte', artwork: [{ src: 'a.webp' }] });
    expect(session.playbackState).toBe('playing');
    expect(positions.at(-1)).toEqual({ duration: 40, position: 4, playbackRate: 1.25 });
    Object.assign(player, { panel: 'b', time: 41, playing: false });
    player.tell('panelchange');
    expect(session.metadata).toMatchObject({ title: 'b' });
    expect(session.playbackState).toBe('paused');
    expect(positions.at(-1)?.position).toBe(40);
  });
  it('goes on telling from panel to panel, and steps where the story rests', () => {
    const { handlers, player } = setUp();
    player.tell('play');
    for (const action of ['nexttrack', 'seekforward', 'seekbackward', 'pause', 'play']) handlers.get(action)?.();
    expect(player.asked).toEqual(['seek 10', 'stepLine 1', 'stepLine -1', 'pause', 'play']);
    player.playing = false;
    handlers.get('nexttrack')?.();
    handlers.get('previoustrack')?.();
    expect(player.asked.slice(5)).toEqual(['step 1', 'step -1']);
  });
  it('says at once what is told, where it comes late', () => {
    const { session, handlers } = setUp([], true);
    expect([session.playbackState, handlers.size]).toEqual(['playing', 6]);
  });
  it('does without an action the browser does not know', () => {
    const { handlers, player } = setUp(['seekforward']);
    player.tell('play');
    expect([...handlers.keys()]).toEqual(['play', 'pause', 'nexttrack', 'previoustrack', 'seekbackward']);
  });
  it('leaves nothing behind', () => {
    const { session, handlers, positions, player, life } = setUp();
    player.tell('play');
    life.abort();
    expect([session.metadata, session.playbackState, handlers.size]).toEqual([null, 'none', 0]);
    expect(positions.at(-1)).toBeUndefined();
    player.tell('panelchange');
    expect(session.metadata).toBeNull();
  });
});
