import { composeScore } from '../../../src/core/compose-score.ts';
import { planKeep } from '../../../src/core/keep.ts';
import { layOut } from '../../../src/core/lay-out.ts';
import type { Layout } from '../../../src/core/layout.ts';
import { createMomentFinder } from '../../../src/core/moment-at.ts';
import {
  type ArtLayer,
  type FigureLayer,
  type FrameShape,
  type Move,
  type Panel,
  panelsOf,
} from '../../../src/core/story.ts';
import type { Seconds } from '../../../src/core/units.ts';
import { createStage } from '../../../src/stage/stage.ts';
import { aLettering, aPage, aPanel, aStory } from '../../factories.ts';
import { drawPictures } from './pictures.ts';

/*
 * The stage by itself: every frame shape, living motion, effects, the thread. `window.scene` moves it; `?lost=<panel>`
 * leaves out a picture, `?reduced` is less motion.
 */

const art = (id: string, changes: Partial<ArtLayer> = {}): ArtLayer => ({
  type: 'art',
  id,
  drawings: [{ name: 'art', file: `art/${id}.svg` }],
  depth: 1,
  life: [],
  breakout: false,
  faces: [],
  ...changes,
});
const figure = (changes: Partial<FigureLayer> = {}): FigureLayer => ({
  type: 'figure',
  id: 'ada',
  cast: 'ada',
  pose: 'Tee',
  expressions: ['ruhig', 'froh'],
  at: { x: 510, y: 1000 },
  height: 720,
  mirror: false,
  depth: 1,
  life: ['breath', 'blink', 'boil'],
  breakout: false,
  faces: [],
  ...changes,
});
const room = [art('wand', { depth: 0.5 }), art('lampe', { depth: 0.7, pivot: { x: 230, y: -40 }, life: ['sway'] })];
const boxes = [art('kiste0'), art('kiste1'), art('kiste2')];
const effect = (
  name: Extract<Move, { type: 'effect' }>['effect'],
  layers: readonly string[],
  direction?: number,
): Move => ({
  type: 'effect',
  effect: name,
  layers,
  from: 0.3,
  to: 0.7,
  strength: 1,
  ...(direction === undefined ? {} : { direction }),
});
const line = 'M -20 700 C 200 540 400 920 620 700 C 700 600 900 760 1020 690';

function panel(id: string, shape: FrameShape, changes: Partial<Panel>): Panel {
  return aPanel({
    id,
    frame: { shape, slant: shape === 'slanted' ? 7 : 0, aspect: 0.8 },
    lettering: [aLettering()],
    thread: {
      forms: { wide: [{ at: 0, path: line }], tall: [{ at: 0, path: line }] },
      draw: [0.1, 0.8],
      above: 'wand',
    },
    ...changes,
  });
}

const panels = [
  panel('ruhig', 'square', {
    layers: [...room, figure(), art('pflanze', { life: ['sway', 'boil'], pivot: { x: 830, y: 880 }, depth: 1.3 })],
    moves: [
      {
        type: 'keys',
        layer: 'ada',
        keys: [
          { at: 0, ease: 'linear' },
          { at: 0.5, swap: 'froh', tilt: -9, ease: 'settle' },
        ],
      },
      effect('swing', ['lampe']),
    ],
  }),
  panel('schräg', 'slanted', {
    layers: [...room, ...boxes],
    moves: [effect('avalanche', ['kiste0', 'kiste1', 'kiste2'])],
  }),
  panel('gerissen', 'torn', {
    layers: [...room, figure({ life: ['tremble'] }), ...boxes],
    moves: [effect('drop', ['kiste0', 'kiste1'])],
  }),
  panel('offen', 'open', { layers: [...room, art('stift', { follow: 'thread', pivot: { x: 392, y: 512 } })] }),
  panel('rund', 'round', {
    layers: [...room, figure(), ...boxes],
    moves: [effect('pass', ['kiste0', 'kiste1', 'kiste2'])],
  }),
  panel('heraus', 'square', {
    layers: [
      ...room,
      figure({ breakout: true }),
      art('fahne', { life: ['flutter'], pivot: { x: 650, y: 200 }, breakout: true }),
    ],
    moves: [effect('rise', ['ada']), effect('wipe', ['fahne'], 215)],
  }),
  panel('weit', 'bleed', {
    layers: [...room, figure(), ...boxes],
    moves: [effect('press', ['kiste2']), effect('pop', ['kiste0'])],
  }),
];
const grid = {
  aspect: 1.6,
  columns: [5, 4, 4],
  rows: [1, 1],
  areas: {
    ruhig: { x: 0, y: 0, width: 1, height: 2 },
    schräg: { x: 1, y: 0, width: 1, height: 1 },
    gerissen: { x: 2, y: 0, width: 1, height: 1 },
    offen: { x: 1, y: 1, width: 2, height: 1 },
  },
};
const pages = [
  aPage({ id: 'eins', panels: panels.slice(0, 4), grid }),
  aPage({ id: 'zwei', panels: panels.slice(4, 6) }),
  aPage({ id: 'drei', panels: panels.slice(6) }),
];
const story = aStory({ pages });

async function main(): Promise<void> {
  const query = new URLSearchParams(location.search);
  document.body.style.margin = '0';
  const problems: string[] = [];
  const pixelRatio = devicePixelRatio;
  const assets = await drawPictures(panelsOf(story), query.getAll('lost'));
  const life = new AbortController();
  const stage = await createStage(
    {
      parent: document.body,
      story,
      assets,
      base: '.',
      pixelRatio,
      onProblem: (code, message) => problems.push(`${code}: ${message}`),
      onReady: () => undefined,
      onWork: () => undefined,
      onContext: (state) => problems.push(`context ${state}`),
    },
    life.signal,
  );
  stage.setMotion(query.has('reduced'));
  const score = composeScore(story, 'de');
  const text = story.texts.de;
  if (!text) throw new Error('scene: no German text');
  const find = createMomentFinder(story);
  let layout: Layout;
  const relayout = (): void => {
    const viewport = {
      width: innerWidth,
      height: innerHeight,
      insets: { top: 0, right: 0, bottom: 56, left: 0 },
      textScale: 1,
    };
    const measure = () => ({ width: 120, height: 40 });
    layout = layOut({ story, text, score, assets, viewport, measure });
    stage.setLayout(layout, score);
  };
  relayout();
  addEventListener('resize', relayout);
  const panelIds = panels.map(({ id }) => id);
  let time: Seconds = Number(query.get('time') ?? 0);
  let living: Seconds | null = null;
  const step = (): boolean => {
    const moment = find(score, layout, time);
    stage.keep(
      planKeep({ moment, layout, assets, panelIds, pixelRatio, budgetBytes: 64 * 1024 * 1024, densest: 'high' }),
    );
    stage.show(moment);
    stage.live(living);
    return stage.render();
  };
  const loop = (): void => {
    if (life.signal.aborted) return;
    step();
    requestAnimationFrame(loop);
  };
  loop();
  addEventListener('wheel', (event) => {
    time = Math.max(0, Math.min(score.duration, time + event.deltaY / 400));
  });
  Object.assign(window, {
    scene: {
      plan: () =>
        planKeep({
          moment: find(score, layout, time),
          layout,
          assets,
          panelIds,
          pixelRatio,
          budgetBytes: 64 * 1024 * 1024,
          densest: 'high',
        }),
      stage,
      score,
      problems,
      step,
      end: () => life.abort(),
      /** Goes to a panel at a share of it. */
      go: (id: string, share: number) => {
        const span = score.panels.find((item) => item.id === id);
        if (span) time = span.start + (span.end - span.start) * share;
      },
      seek: (to: Seconds) => {
        time = to;
      },
      live: (seconds: Seconds | null) => {
        living = seconds;
      },
      ready: () => find(score, layout, time).panels.every(({ index }) => stage.isReady(index)),
    },
  });
}

await main();
