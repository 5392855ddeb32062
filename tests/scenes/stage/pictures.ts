import type { BakedImage, Density, Drawing, LayerAssets, PanelAssets, StoryAssets } from '../../../src/core/assets.ts';
import { DENSITIES } from '../../../src/core/assets.ts';
import { createRandom, seedOf } from '../../../src/core/random.ts';
import type { Panel } from '../../../src/core/story.ts';
import type { Rect } from '../../../src/core/units.ts';

/*
 * Pictures drawn here and now, in the shape that the bake gives them: one image a panel and density, cut into drawings.
 */

type Paint = (pen: CanvasRenderingContext2D, random: () => number) => void;
interface Piece {
  readonly box: Rect;
  readonly paint: Paint;
}

const INK = '#14181d';

function stroke(pen: CanvasRenderingContext2D, width: number, path: () => void, fill?: string): void {
  pen.beginPath();
  path();
  if (fill) {
    pen.fillStyle = fill;
    pen.fill();
  }
  pen.lineWidth = width;
  pen.strokeStyle = INK;
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  pen.stroke();
}

const wall: Piece = {
  box: { x: -120, y: -120, width: 1240, height: 1240 },
  paint: (pen) => {
    pen.fillStyle = '#f3dcae';
    pen.fillRect(-120, -120, 1240, 1240);
    pen.fillStyle = '#e0bd7a';
    for (let y = -100; y < 700; y += 26) for (let x = -100 + (y % 52); x < 1120; x += 52) pen.fillRect(x, y, 7, 7);
    stroke(pen, 6, () => pen.rect(560, 130, 300, 330), '#cfe6e8');
    stroke(pen, 5, () => {
      pen.moveTo(710, 130);
      pen.lineTo(710, 460);
      pen.moveTo(560, 290);
      pen.lineTo(860, 290);
    });
    stroke(pen, 7, () => pen.rect(-120, 760, 1240, 400), '#b98d5a');
  },
};

const lamp: Piece = {
  box: { x: 120, y: -40, width: 220, height: 320 },
  paint: (pen) => {
    stroke(pen, 6, () => {
      pen.moveTo(230, -40);
      pen.lineTo(230, 150);
    });
    stroke(
      pen,
      7,
      () => {
        pen.moveTo(150, 250);
        pen.lineTo(200, 150);
        pen.lineTo(260, 150);
        pen.lineTo(310, 250);
        pen.closePath();
      },
      '#2f9e9a',
    );
  },
};

const body: Piece = {
  box: { x: 300, y: 520, width: 420, height: 480 },
  paint: (pen) => {
    stroke(
      pen,
      8,
      () => {
        pen.moveTo(340, 990);
        pen.quadraticCurveTo(350, 620, 440, 580);
        pen.lineTo(580, 580);
        pen.quadraticCurveTo(680, 640, 700, 990);
        pen.closePath();
      },
      '#ffc93c',
    );
    stroke(pen, 6, () => {
      pen.moveTo(420, 990);
      pen.quadraticCurveTo(420, 800, 450, 720);
      pen.moveTo(620, 990);
      pen.quadraticCurveTo(620, 800, 590, 720);
    });
  },
};

const head: Piece = {
  box: { x: 380, y: 280, width: 260, height: 330 },
  paint: (pen) => {
    stroke(pen, 7, () => pen.rect(475, 520, 70, 80), '#e9b48e');
    stroke(pen, 7, () => pen.ellipse(510, 430, 100, 120, 0, 0, 7), '#e9b48e');
    stroke(
      pen,
      7,
      () => {
        pen.moveTo(400, 440);
        pen.quadraticCurveTo(390, 290, 510, 295);
        pen.quadraticCurveTo(640, 300, 618, 450);
        pen.quadraticCurveTo(590, 350, 500, 370);
        pen.quadraticCurveTo(430, 370, 400, 440);
      },
      INK,
    );
  },
};

const face = (shut: boolean, smile: number): Piece => ({
  box: { x: 430, y: 390, width: 170, height: 140 },
  paint: (pen) => {
    for (const x of [475, 555]) {
      if (shut) {
        stroke(pen, 6, () => {
          pen.moveTo(x - 14, 432);
          pen.lineTo(x + 14, 434);
        });
      } else {
        stroke(pen, 2, () => pen.arc(x, 430, 8, 0, 7), INK);
      }
    }
    stroke(pen, 6, () => {
      pen.moveTo(480, 490);
      pen.quadraticCurveTo(515, 490 + smile, 552, 488);
    });
  },
});

const plant: Piece = {
  box: { x: 700, y: 470, width: 260, height: 420 },
  paint: (pen) => {
    for (const [dx, dy] of [
      [-90, -240],
      [-40, -300],
      [20, -310],
      [70, -260],
    ] as const) {
      stroke(
        pen,
        6,
        () => {
          pen.moveTo(830, 800);
          pen.quadraticCurveTo(830 + dx * 0.2, 800 + dy * 0.8, 830 + dx, 800 + dy);
          pen.quadraticCurveTo(830 + dx * 1.1, 800 + dy * 0.5, 830, 800);
        },
        '#2f9e9a',
      );
    }
    stroke(
      pen,
      7,
      () => {
        pen.moveTo(770, 780);
        pen.lineTo(890, 780);
        pen.lineTo(870, 880);
        pen.lineTo(790, 880);
        pen.closePath();
      },
      '#f2694b',
    );
  },
};

const box = (nth: number): Piece => ({
  box: { x: 90 + nth * 60, y: 760 - nth * 90, width: 200, height: 150 },
  paint: (pen) => {
    const [x, y] = [90 + nth * 60, 760 - nth * 90];
    stroke(pen, 7, () => pen.rect(x + 10, y + 10, 180, 130), '#d9a05b');
    stroke(pen, 4, () => {
      pen.moveTo(x + 10, y + 50);
      pen.lineTo(x + 190, y + 50);
    });
  },
});

const pen: Piece = {
  box: { x: 380, y: 260, width: 160, height: 260 },
  paint: (context) => {
    stroke(
      context,
      6,
      () => {
        context.moveTo(392, 512);
        context.lineTo(410, 440);
        context.lineTo(500, 270);
        context.lineTo(535, 290);
        context.lineTo(445, 460);
        context.closePath();
      },
      '#ffffff',
    );
  },
};

const flag: Piece = {
  box: { x: 640, y: 120, width: 300, height: 200 },
  paint: (context) => stroke(context, 6, () => context.rect(650, 130, 270, 170), '#f2694b'),
};

const ART: Readonly<Record<string, Readonly<Record<string, Piece>>>> = {
  wand: { art: wall },
  lampe: { art: lamp },
  pflanze: { art: plant },
  kiste0: { art: box(0) },
  kiste1: { art: box(1) },
  kiste2: { art: box(2) },
  stift: { art: pen },
  fahne: { art: flag },
};
const FIGURE = { body, head, ruhig: face(false, 6), froh: face(false, 34), blink: face(true, 8) };

async function imageOf(pieces: readonly Piece[], density: Density, name: string) {
  // Half as dense as real ones: a scene should open quickly.
  const scale = DENSITIES[density] / 2;
  const side = 1280;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const cuts: Rect[] = [];
  let [x, y, row] = [4, 4, 0];
  for (const { box: of } of pieces) {
    const [width, height] = [Math.round(of.width * scale), Math.round(of.height * scale)];
    if (x + width > side) [x, y, row] = [4, y + row + 4, 0];
    cuts.push({ x, y, width, height });
    x += width + 4;
    row = Math.max(row, height);
  }
  canvas.height = y + row + 4;
  pieces.forEach(({ box: of, paint }, index) => {
    const cut = cuts[index] as Rect;
    context.save();
    context.beginPath();
    context.rect(cut.x, cut.y, cut.width, cut.height);
    context.clip();
    context.translate(cut.x, cut.y);
    context.scale(scale, scale);
    context.translate(-of.x, -of.y);
    paint(context, createRandom(seedOf(name)));
    context.restore();
  });
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  const url = URL.createObjectURL(blob as Blob);
  const image: BakedImage = { avif: url, webp: url, width: canvas.width, height: canvas.height };
  return { image, cuts };
}

async function panelAssets(panel: Panel): Promise<PanelAssets> {
  const named: { layer: string; name: string; piece: Piece }[] = panel.layers.flatMap((layer) =>
    Object.entries(layer.type === 'figure' ? FIGURE : (ART[layer.id] ?? {})).map(([name, piece]) => ({
      layer: layer.id,
      name,
      piece,
    })),
  );
  const pieces = named.map(({ piece }) => piece);
  const [low, high] = [await imageOf(pieces, 'low', panel.id), await imageOf(pieces, 'high', panel.id)];
  const drawing = (index: number): Drawing => ({
    box: (pieces[index] as Piece).box,
    cuts: { low: { image: 0, ...(low.cuts[index] as Rect) }, high: { image: 0, ...(high.cuts[index] as Rect) } },
  });
  const layers: Record<string, LayerAssets> = {};
  for (const layer of panel.layers) {
    const own = named.flatMap((item, index) => (item.layer === layer.id ? [[item.name, drawing(index)] as const] : []));
    const { body: of, head: top, ...expressions } = Object.fromEntries(own);
    layers[layer.id] =
      layer.type === 'figure'
        ? {
            type: 'figure',
            body: of as Drawing,
            head: top as Drawing,
            expressions: expressions as Record<string, Drawing>,
            neck: { x: 510, y: 560 },
            mouth: { x: 515, y: 490 },
            face: { x: 420, y: 340, width: 180, height: 200 },
          }
        : { type: 'art', drawings: Object.fromEntries(own) };
  }
  const poster = { avif: '', webp: '', width: 1, height: 1 };
  return { images: { low: [low.image], high: [high.image] }, layers, posters: { wide: poster, tall: poster } };
}

/** Draws all pictures of the scene's panels. Panels named in `without` get addresses that lead nowhere. */
export async function drawPictures(panels: readonly Panel[], without: readonly string[]): Promise<StoryAssets> {
  const entries: [string, PanelAssets][] = [];
  for (const panel of panels) {
    const assets = await panelAssets(panel);
    const lost = (images: readonly BakedImage[]) =>
      images.map((image) => ({ ...image, avif: 'no.avif', webp: 'no.webp' }));
    entries.push([
      panel.id,
      without.includes(panel.id)
        ? { ...assets, images: { low: lost(assets.images.low), high: lost(assets.images.high) } }
        : assets,
    ]);
  }
  return { panels: Object.fromEntries(entries) };
}
