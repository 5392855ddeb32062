import type { Layout, PanelPlace } from '../../../src/core/layout.ts';
import { measureFor } from '../../../src/core/measure-for.ts';
import type { Moment } from '../../../src/core/moment.ts';
import { placeLettering } from '../../../src/core/place-lettering.ts';
import type { Panel, Story } from '../../../src/core/story.ts';
import { createTextOutlet } from '../../../src/text/text-outlet.ts';
import { CASES, type SceneCase, type SceneItem } from './cases.ts';

/** Shows every kind of lettering around faces, and is the screenshot test of the same. */
const [latin, arabic] = await Promise.all([measureFor('de'), measureFor('ar')]);
const main = document.querySelector<HTMLElement>('.bb-story') as HTMLElement;

function element<T extends keyof HTMLElementTagNameMap>(
  name: T,
  className: string,
  parent: HTMLElement,
): HTMLElementTagNameMap[T] {
  const made = document.createElement(name);
  made.className = className;
  parent.append(made);
  return made;
}

function box(className: string, x: number, y: number, width: number, height: number): HTMLElement {
  const made = element('div', className, document.body);
  Object.assign(made.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  return made;
}

const idOf = (index: number): string => `l${index}`;

function panelOf(scene: SceneCase): Panel {
  const lettering = scene.items.map((item: SceneItem, index) => {
    const at = { x: item.at[0] * scene.frame[2], y: item.at[1] * scene.frame[3] };
    return {
      id: idOf(index),
      kind: item.kind,
      place: { wide: at, tall: at },
      rotation: item.rotation ?? 0,
      size: 1,
      alone: false,
    };
  });
  return { id: scene.name, ground: scene.ground, focus: { x: -99, y: -99 }, lettering } as unknown as Panel;
}

function placeOf(scene: SceneCase, index: number): PanelPlace {
  const [x, y, width, height] = scene.frame;
  const frame = { x, y, width, height };
  const outline = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  return { index, id: scene.name, frame, outline, crop: { x: 0, y: 0, width, height }, scale: 1, page: frame };
}

const started = performance.now();
const lettered = CASES.map((scene, index) => {
  const [, , width, height] = scene.frame;
  const faces = scene.faces.map(([x, y, w, h]) => ({
    x: x * width,
    y: y * height,
    width: w * width,
    height: h * height,
  }));
  const anchors = Object.fromEntries(
    scene.items.map(({ by }, at) => {
      const face = by === undefined ? undefined : faces[by];
      return [idOf(at), face ? { x: face.x + face.width / 2, y: face.y + face.height * 0.78 } : null];
    }),
  );
  const [viewWidth, viewHeight] = scene.viewport;
  return placeLettering({
    panel: panelOf(scene),
    place: placeOf(scene, index),
    text: { title: '', alt: '', lettering: Object.fromEntries(scene.items.map(({ text }, at) => [idOf(at), text])) },
    fit: {
      zoom: 1,
      room: { x: (width - viewWidth) / 2, y: -40, width: viewWidth, height: viewHeight - 80 },
      viewport: { width: viewWidth, height: viewHeight },
      textScale: scene.textScale ?? 1,
      staging: 'tall',
      low: scene.low ?? false,
    },
    faces,
    anchors,
    measure: scene.rtl ? arabic : latin,
    direction: scene.rtl ? 'rtl' : 'ltr',
  });
});
document.documentElement.dataset.milliseconds = String((performance.now() - started) / CASES.length);

for (const scene of CASES) {
  const [x, y, width, height] = scene.frame;
  box('scene-frame', x, y, width, height).style.background = scene.ground;
  for (const [fx, fy, fw, fh] of scene.faces) {
    box('scene-face', x + fx * width, y + fy * height, fw * width, fh * height);
    box('scene-mouth', x + (fx + fw / 2) * width, y + (fy + fh * 0.78) * height, 12, 5);
  }
  const section = element('section', 'bb-panel', main);
  section.id = scene.name;
  if (scene.rtl) Object.assign(section, { lang: 'ar', dir: 'rtl' });
  const sheet = element('div', 'bb-lettering', section);
  for (const [index, item] of scene.items.entries()) {
    const letter = element('p', 'bb-letter', sheet);
    letter.dataset.lettering = idOf(index);
    letter.dataset.kind = item.kind;
    if (item.by !== undefined) element('b', 'bb-speaker', letter).textContent = `Person ${item.by}: `;
    element('span', 'bb-words', letter).textContent = item.text;
  }
}

const viewport = {
  width: innerWidth,
  height: innerHeight,
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  textScale: 1,
};
const camera = { x: innerWidth / 2, y: innerHeight / 2, zoom: 1 };
const layout = {
  staging: 'tall',
  viewport,
  panels: CASES.map(placeOf),
  letteringOf: (index: number) => lettered[index],
} as unknown as Layout;
const story = {
  texts: {},
  pages: CASES.map((scene) => ({ color: scene.color, panels: [panelOf(scene)] })),
} as unknown as Story;
const moment: Moment = {
  time: 0,
  panel: 0,
  camera,
  panels: CASES.map((scene, index) => ({ index, id: scene.name, progress: 0.5 })),
  lettering: CASES.flatMap((scene, panel) => scene.items.map((_, index) => ({ panel, id: idOf(index), shown: 1 }))),
  thread: [],
  voice: null,
  ambience: null,
  music: null,
};

const outlet = createTextOutlet({ root: main, story, language: 'de' }, new AbortController().signal);
outlet.setLayout(layout, { duration: 1, panels: [] });
outlet.lift(CASES.map((_, index) => index));
outlet.show(moment);
await document.fonts.ready;
document.documentElement.dataset.ready = 'true';
