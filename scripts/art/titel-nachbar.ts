/** The neighbour on the cover: the kit's wheelchair and rider, but his arm reaches up to the line. */
import type { FigureLayer } from '../../src/core/story.ts';
import { composeFigure } from '../lib/kit/compose-figure.ts';
import { pinch } from './hands.ts';
import { relative } from './kit-head.ts';
import { drawing, INK, ink } from './pen.ts';
import { NEIGHBOUR } from './people.ts';
import { arm } from './stander.ts';
import { way } from './way.ts';

/** Where his hand holds the line, and the shoulder it comes from, in the scene. */
const HAND = [604, 504] as const;
const SHOULDER = [607, 718] as const;

const LAYER: FigureLayer = {
  id: 'nachbar-koerper',
  type: 'figure',
  cast: 'menge',
  pose: 'Wheelchair',
  expressions: ['Smile'],
  at: { x: 590, y: 1000 },
  height: 430,
  mirror: true,
  depth: 1,
  life: [],
  breakout: false,
  faces: [],
};

/** What stays of the kit's body: all but the arm that it stretches out. */
const KEPT =
  'M300 500H900V1100H300Z' +
  'M579 690L579.2 696L582.6 712L579.6 751L576.5 765L549 765L504 762L440 734L440 640L540 640Z';

function body(): string {
  const { skin, top, legs, shoes } = NEIGHBOUR;
  const colors = { skin, top, jacket: top, legs, shoes, hair: INK, chair: '#9aa3a8' };
  const kit = composeFigure({ id: 'menge', props: [], hair: 'ShortOne', colors }, LAYER).body;
  const coarse = kit.replace(/ d="([^"]+)"/g, (_, d: string) => ` d="${relative(d)}"`);
  return (
    `<clipPath id="ohne-arm"><path clip-rule="evenodd" d="${KEPT}"/></clipPath>` +
    `<g clip-path="url(#ohne-arm)">${coarse}</g>` +
    ink(way('581 692, 583 712, 580 750, 577 766'), 5.2)
  );
}

/** His drawings by file name. */
export function drawTitelNachbar(): Readonly<Record<string, string>> {
  const hold = pinch(...HAND, NEIGHBOUR.skin);
  return {
    'titelbild-nachbar': drawing(body()),
    'titelbild-nachbar-arm': drawing(arm(SHOULDER, HAND, NEIGHBOUR.top, -1) + hold.below + hold.above),
    'titelbild-nachbar-finger': drawing(hold.above),
  };
}
