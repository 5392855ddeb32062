import '../../../src/text/register.css';
import { createControls } from '../../../src/controls/controls.ts';
import { el } from '../../../src/controls/el.ts';
import { loadWords } from '../../../src/controls/words.ts';
import type { SoundState } from '../../../src/core/port.ts';
import type { Panel, Story } from '../../../src/core/story.ts';
import { FakePlayer } from './fake-player.ts';

const CHAPTERS = {
  titel: ['titelbild', 'aufschlag'],
  aussage: ['ehrenamt-braucht-hauptamt'],
  knoten: ['dienst-nach-uhr', 'baeren', 'rucksack', 'tausend-papiere', 'am-tisch', 'loesung'],
} as const;
const TITLES: Readonly<Record<string, string>> = {
  titelbild: 'Gemeinsam geht es besser',
  aufschlag: 'Ein Saal in Braunschweig',
  'ehrenamt-braucht-hauptamt': 'Ehrenamt braucht Hauptamt, und umgekehrt!',
  'dienst-nach-uhr': 'Knoten 1: Dienst nach Uhr',
  baeren: 'Knoten 2: Noch mehr Teddys',
  rucksack: 'Knoten 3: Wer hilft, trägt mit',
  'tausend-papiere': 'Zuständigkeitsverteilungsplan',
  'am-tisch': 'Am runden Tisch',
  loesung: 'Der Faden löst sich',
};
const GROUNDS = ['#cfe6e8', '#ffc93c', '#f2694b', '#2f9e9a', '#ffffff'];
const ids = Object.values(CHAPTERS).flat();

interface Finding {
  readonly id: string;
  readonly theme: string;
  readonly number: number;
  readonly statement: string;
  readonly passage: string;
}
const RECORDS: readonly Finding[] = [
  {
    id: 'flexibilitaet',
    theme: 'Zusammenarbeit',
    number: 1,
    statement: 'Das Hauptamt braucht mehr Spielraum, wenn Ehrenamtliche da sind.',
    passage: 'fehlende Flexibilität des Hauptamtes',
  },
  {
    id: 'schutz',
    theme: 'Schutz',
    number: 2,
    statement: 'Auch Helfende brauchen Schutz.',
    passage: 'die Gefahr von sekundären Traumatisierungen der Helfer',
  },
];
const stone = ({ number }: Finding): HTMLElement =>
  el('span', { class: 'bb-stone', 'data-stone': number - 1, 'aria-hidden': 'true' }, String(number));
const label = ({ number, theme }: Finding): HTMLElement =>
  el('span', {}, `Ergebnis ${number} · `, el('span', { class: 'bb-theme' }, theme), ' · Impulsreferate');

function poster(index: number): HTMLImageElement {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><rect width="400" height="400" fill="${GROUNDS[index % 5]}"/><circle cx="${80 + ((index * 61) % 240)}" cy="210" r="70" fill="#fff" stroke="#14181d" stroke-width="8"/><path d="M0 330H400V400H0Z" fill="#14181d"/></svg>`;
  const src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  return el('img', { src, alt: `Bild ${index + 1} der Szene.`, width: 400, height: 400 });
}

function section(id: string, index: number): HTMLElement {
  const record = RECORDS[index % RECORDS.length] as Finding;
  const name = `Ergebnis ${record.number} · ${record.theme} · Impulsreferate`;
  const link = el('a', { class: 'bb-source', href: `#ergebnis-${record.id}` }, name);
  const sources = el('ul', { class: 'bb-sources', 'aria-label': 'Worauf beruht das?' }, el('li', {}, link));
  return el(
    'section',
    { class: 'bb-panel', id, 'data-index': index, 'aria-labelledby': `${id}-titel` },
    el('h3', { class: 'bb-panel-title', id: `${id}-titel` }, TITLES[id] ?? id),
    el('picture', { class: 'bb-poster' }, poster(index)),
    ...(index === 0 ? [] : [sources]),
  );
}

/** The register as the prerender writes it, in short. */
function register(): HTMLElement {
  const records = RECORDS.map((record) =>
    el(
      'article',
      { class: 'bb-record', id: `ergebnis-${record.id}`, 'data-theme': record.theme, 'data-origin': 'keynote' },
      el('p', { class: 'bb-origin' }, stone(record), label(record)),
      el('h4', { class: 'bb-statement', id: `ergebnis-${record.id}-titel` }, record.statement),
      el('blockquote', { class: 'bb-passage', lang: 'de' }, record.passage),
    ),
  );
  const group = el('section', { class: 'bb-origin-group' }, el('h3', {}, 'Impulsreferate'));
  group.append(el('div', { class: 'bb-records' }, ...records));
  const list = el('div', { class: 'bb-register-list' }, group);
  return el('section', { class: 'bb-register', id: 'ergebnisse', hidden: true }, list);
}

// `?lang=ar&dir=rtl`; `?sound=none`, `?sound=blocked` or another state to begin with.
const query = new URLSearchParams(location.search);
const language = query.get('lang') ?? 'de';
const words = await loadWords(language);
const root = el('main', { class: 'bb-story', id: 'story', lang: language, dir: query.get('dir') ?? 'ltr' });
root.append(...ids.map(section), register());
document.body.append(root);

const panel = (id: string): Panel => ({ id }) as Panel;
const story = {
  languages: ['de'],
  chapters: Object.keys(CHAPTERS).map((id) => ({ id })),
  pages: Object.entries(CHAPTERS).map(([id, panels]) => ({ id, chapter: id, panels: panels.map(panel) })),
  source: {
    title: 'Regionale Integrationskonferenz vom 16.05.2017',
    publisher: 'Amt für regionale Landesentwicklung Braunschweig',
  },
  texts: {
    [language]: {
      title: 'Gemeinsam geht es besser',
      chapters: { titel: 'Titel', aussage: 'Die Aussage', knoten: 'Drei Knoten' },
      panels: Object.fromEntries(ids.map((id) => [id, { title: TITLES[id] }])),
    },
  },
} as unknown as Story;

const player = new FakePlayer(ids, language);
player.sound = (query.get('sound') as SoundState | null) ?? 'off';
const leave = new AbortController();
const controls = createControls({ root, host: document.body, player, story, language, words }, leave.signal);
Object.assign(window, { scene: { player, controls, leave } });

// The clock: frames drive the fake only while it tells.
let before = performance.now();
const frame = (now: number): void => {
  if (player.playing) player.advance((now - before) / 1000);
  before = now;
  requestAnimationFrame(frame);
};
requestAnimationFrame(frame);
player.addEventListener('panelchange', () => document.getElementById(player.panel)?.scrollIntoView());
