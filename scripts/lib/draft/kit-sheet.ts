import type { CastMember, FigureLayer } from '../../../src/core/story.ts';
import { composeFigure } from '../kit/compose-figure.ts';
import { KIT_BUSTS, KIT_EXPRESSIONS, KIT_HAIR, KIT_HEAD, KIT_SITTING, KIT_STANDING } from '../kit/names.ts';

interface Sample {
  readonly name: string;
  readonly pose: string;
  readonly hair?: string;
  readonly expression?: string;
}

interface Group {
  readonly samples: readonly Sample[];
  readonly columns: number;
  /** Scene units of one cell, and of the figure in it. */
  readonly cell: { readonly width: number; readonly height: number };
  readonly figure: number;
}

const WIDTH = 2400;

const GROUPS: readonly Group[] = [
  {
    samples: KIT_STANDING.map((pose) => ({ name: pose, pose })),
    columns: 12,
    cell: { width: 200, height: 400 },
    figure: 340,
  },
  {
    samples: KIT_SITTING.map((pose) => ({ name: pose, pose })),
    columns: 6,
    cell: { width: 400, height: 340 },
    figure: 280,
  },
  {
    samples: KIT_BUSTS.map((pose) => ({ name: pose, pose })),
    columns: 9,
    cell: { width: 266, height: 290 },
    figure: 220,
  },
  {
    samples: KIT_HAIR.map((hair) => ({ name: hair, pose: 'Tee', hair })),
    columns: 14,
    cell: { width: 171, height: 200 },
    figure: 140,
  },
  {
    samples: KIT_EXPRESSIONS.map((expression) => ({ name: expression, pose: KIT_HEAD, expression })),
    columns: 12,
    cell: { width: 200, height: 220 },
    figure: 170,
  },
];

function drawSample(sample: Sample, group: number, i: number, x: number, y: number, height: number): string {
  const member: CastMember = {
    id: 'sample',
    hair: sample.hair ?? 'ShortOne',
    props: [],
    colors: {
      skin: '#c68a5e',
      top: '#ffc93c',
      jacket: '#2f9e9a',
      legs: '#cfe6e8',
      hair: '#14181d',
      headscarf: '#f2694b',
    },
  };
  const expression = sample.expression ?? 'Smile';
  const layer: FigureLayer = {
    type: 'figure',
    id: `sample-${group}-${i}`,
    cast: 'sample',
    pose: sample.pose,
    expressions: [expression],
    at: { x, y },
    height,
    mirror: false,
    depth: 1,
    life: [],
    breakout: false,
    faces: [],
  };
  const { body, head, expressions } = composeFigure(member, layer);
  const label = `<text x="${x}" y="${y + 24}" font-size="14" text-anchor="middle" fill="#14181d">${sample.name}</text>`;
  return body + head + expressions[expression] + label;
}

/** Draws every pose, head and face of the kit with its name, as one SVG. */
export function kitSheet(): string {
  let top = 0;
  const drawn: string[] = [];
  for (const [g, { samples, columns, cell, figure }] of GROUPS.entries()) {
    for (const [i, sample] of samples.entries()) {
      const x = ((i % columns) + 0.5) * cell.width;
      const y = top + (Math.floor(i / columns) + 1) * cell.height - 34;
      drawn.push(drawSample(sample, g, i, x, y, figure));
    }
    top += Math.ceil(samples.length / columns) * cell.height + 20;
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" width="${WIDTH}" height="${top}" font-family="DejaVu Sans">` +
    `<rect width="${WIDTH}" height="${top}" fill="#f6f1e4"/>${drawn.join('')}</svg>`
  );
}
