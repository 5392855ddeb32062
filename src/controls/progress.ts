import type { PlayerPort } from '../core/port.ts';
import type { Story } from '../core/story.ts';
import { clamp } from '../core/units.ts';
import { el, svg } from './el.ts';
import { panelAtShare, threadHeightAt, threadPath, threadSlopeAt } from './thread-line.ts';
import type { Words } from './words.ts';

const HEIGHT = 22;
/** Room at the ends, for knots and the needle. */
const START = 9;
const END = 23;
const MIN_KNOT_GAP = 14;

/**
 * The progress: the red thread, sewn as far as the story is told, with a knot where each chapter begins. A pointer
 * goes where it taps; keys and screen readers have the contents for that.
 */
export function createProgress(
  player: PlayerPort,
  story: Story,
  words: Words,
  jump: (id: string) => void,
  signal: AbortSignal,
): HTMLElement {
  const rest = svg('path', { class: 'bb-thread-rest' });
  const sewn = svg('path', { class: 'bb-thread-sewn' });
  const knots = svg('g', { class: 'bb-thread-knots' });
  const needle = svg('path', {
    class: 'bb-thread-needle',
    d: 'M-3-1.8C3-3.6 12-2 19 .3C12 2.2 3 3.2-3 1.8C-5 .8-5-.8-3-1.8ZM-.5 0H4.5',
  });
  const drawing = svg(
    'svg',
    { class: 'bb-thread', height: HEIGHT, 'aria-hidden': 'true', focusable: 'false' },
    rest,
    sewn,
    knots,
    needle,
  );
  const line = el(
    'div',
    { class: 'bb-thread-box', role: 'progressbar', 'aria-label': words.progress, 'aria-valuemin': 1 },
    drawing,
  );
  const position = el('p', { class: 'bb-position', 'aria-hidden': 'true' });
  let width = 0;
  let shownAt = -1;

  const knotTimes = (): number[] => {
    const starts = new Map(player.panels.map((panel) => [panel.id, panel.start]));
    return story.chapters.flatMap((chapter) => {
      const first = story.pages.find((page) => page.chapter === chapter.id)?.panels[0];
      const start = first && starts.get(first.id);
      return start === undefined ? [] : [start];
    });
  };

  const showTime = (): void => {
    const share = player.duration > 0 ? clamp(player.time / player.duration, 0, 1) : 0;
    const x = Math.round(START + share * (width - START - END));
    if (x === shownAt || width === 0) return;
    shownAt = x;
    sewn.style.clipPath = `inset(-20px calc(100% - ${Math.max(0, x - START)}px) -20px -20px)`;
    needle.setAttribute(
      'transform',
      `translate(${x} ${threadHeightAt(x).toFixed(1)}) rotate(${threadSlopeAt(x).toFixed(0)})`,
    );
    for (const knot of knots.children) knot.classList.toggle('bb-reached', Number(knot.getAttribute('cx')) <= x);
  };

  const draw = (): void => {
    width = Math.round(line.clientWidth);
    if (width <= START + END) return;
    drawing.setAttribute('viewBox', `0 ${-HEIGHT / 2} ${width} ${HEIGHT}`);
    drawing.setAttribute('width', String(width));
    const path = threadPath(START, width - END);
    rest.setAttribute('d', path);
    sewn.setAttribute('d', path);
    let before = Number.NEGATIVE_INFINITY;
    knots.replaceChildren();
    for (const time of knotTimes()) {
      const x = START + (time / player.duration) * (width - START - END);
      if (x - before < MIN_KNOT_GAP) continue;
      before = x;
      knots.append(svg('circle', { cx: x.toFixed(1), cy: threadHeightAt(x).toFixed(1), r: 4 }));
    }
    shownAt = -1;
    showTime();
  };

  const showPanel = (index: number, count: number): void => {
    position.textContent = words.position(index + 1, count);
    line.setAttribute('aria-valuemax', String(count));
    line.setAttribute('aria-valuenow', String(index + 1));
    line.setAttribute('aria-valuetext', words.position(index + 1, count));
  };

  showPanel(
    Math.max(
      0,
      player.panels.findIndex((panel) => panel.id === player.panel),
    ),
    player.panels.length,
  );
  player.addEventListener('panelchange', ({ detail }) => showPanel(detail.index, detail.count), { signal });
  player.addEventListener('timeupdate', showTime, { signal });
  player.ready.then(
    () => signal.aborted || draw(),
    () => {},
  );
  // Another voice takes other times.
  player.addEventListener('soundchange', draw, { signal });
  const observer = new ResizeObserver(draw);
  observer.observe(line);
  signal.addEventListener('abort', () => observer.disconnect());

  line.addEventListener(
    'click',
    (event) => {
      const box = drawing.getBoundingClientRect();
      const isRtl = getComputedStyle(line).direction === 'rtl';
      const along = isRtl ? box.right - event.clientX : event.clientX - box.left;
      const share = (along - START) / (box.width - START - END);
      const panel = panelAtShare(player.panels, clamp(share, 0, 1));
      if (panel) jump(panel.id);
    },
    { signal },
  );
  return el('div', { class: 'bb-progress' }, line, position);
}
