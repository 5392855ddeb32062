import { type Context, type Notice, OWN, PLAYER_JS, readNotice, write } from '../core/protocol.ts';
import { frameAddress } from './address.ts';
import { stylesOf } from './styles.ts';

/** So that the file can be imported where there is no page (a server that renders). */
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

const ALLOW = 'autoplay; fullscreen; screen-wake-lock; web-share';
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
const LISTENED: readonly (readonly [Context, string])[] = [
  ...['play', 'pause', 'ended', 'timeupdate', 'error'].map((event) => [PLAYER_JS, event] as const),
  ...['panelchange', 'languagechange', 'resize'].map((event) => [OWN, event] as const),
];
/** These attributes are another page; a change of the others reaches the one that is shown. */
const PAGES = ['src', 'story', 'lang', 'mode', 'controls', 'chapter', 'from', 'to'] as const;
const LEAST_FALLBACK = 240;

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

/** What the frame has said last. Times in seconds. */
interface State {
  time: number;
  duration: number;
  playing: boolean;
  panel: string;
  language: string;
  panels: readonly unknown[];
}
const nothing = (): State => ({ time: 0, duration: 0, playing: false, panel: '', language: '', panels: [] });

/**
 * A story in its frame: `<bilder-bogen src story panel lang mode controls poster>`. Its properties, methods and events are
 * those of the story's own page; what they say comes by message, a moment later. See docs/embed.md.
 */
export class BilderBogen extends Base {
  static readonly observedAttributes: readonly string[] = [...PAGES, 'panel', 'poster', 'title'];
  /** Folder that `story` is found in; the script sets it to the one above its own. */
  static home: string | null = null;

  #life: AbortController | null = null;
  #frame: HTMLIFrameElement | null = null;
  #origin = '';
  #isReady = false;
  #waiting: string[] = [];
  #state = nothing();

  get time(): number {
    return this.#state.time;
  }
  get duration(): number {
    return this.#state.duration;
  }
  get playing(): boolean {
    return this.#state.playing;
  }
  get panels(): readonly unknown[] {
    return this.#state.panels;
  }
  get language(): string {
    return this.#state.language;
  }
  /** Id of the panel being told; setting it goes there. */
  get panel(): string {
    return this.#state.panel;
  }
  set panel(id: string) {
    this.goTo(id);
  }
  play(): void {
    this.#ask(PLAYER_JS, 'play');
  }
  pause(): void {
    this.#ask(PLAYER_JS, 'pause');
  }
  mute(): void {
    this.#ask(PLAYER_JS, 'mute');
  }
  unmute(): void {
    this.#ask(PLAYER_JS, 'unmute');
  }
  seek(seconds: number): void {
    this.#ask(PLAYER_JS, 'setCurrentTime', Math.max(0, seconds));
  }
  goTo(id: string): void {
    this.#ask(OWN, 'goto', id);
  }
  step(direction: 1 | -1): void {
    this.#ask(OWN, 'step', direction);
  }

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // The fallback has taken its room already: the story takes the same, so that nothing below it moves.
    const { offsetHeight: height } = this;
    const own = new CSSStyleSheet();
    if (this.childElementCount > 0 && height >= LEAST_FALLBACK)
      own.replaceSync(`:host { aspect-ratio: auto; block-size: var(--bilder-bogen-height, ${height}px) }`);
    root.adoptedStyleSheets = [stylesOf(), own];
    this.#open();
  }
  disconnectedCallback(): void {
    this.#close();
  }
  /** Moved without leaving the page (`moveBefore`): the frame stays as it is. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.#life || before === value) return;
    if (name === 'panel' && this.getAttribute('mode') !== 'panel') {
      if (value) this.goTo(value);
    } else if (name === 'title') this.#frame?.setAttribute('title', this.#title());
    else this.#open();
  }

  #title(): string {
    const said = this.getAttribute('title') ?? this.getAttribute('aria-label') ?? this.textContent?.trim();
    return said || this.querySelector('img')?.alt || 'Bilderbogen';
  }

  #open(): void {
    this.#close();
    const attribute = (name: string): string | null => this.getAttribute(name);
    const asked = Object.fromEntries([...PAGES, 'panel'].map((name) => [name, attribute(name)]));
    const address = frameAddress(
      asked as unknown as Parameters<typeof frameAddress>[0],
      document.baseURI,
      BilderBogen.home,
    );
    const poster = attribute('poster');
    const cover = document.createElement(poster ? 'img' : 'slot');
    cover.part.add('poster');
    if (cover instanceof HTMLImageElement) {
      cover.alt = '';
      cover.src = poster as string;
    }
    this.shadowRoot?.replaceChildren(cover);
    // Nothing to open: the link and picture inside stay what the page shows.
    if (!address) return;
    this.#life = new AbortController();
    this.#origin = address.origin;
    const frame = document.createElement('iframe');
    frame.part.add('frame');
    frame.title = this.#title();
    frame.allow = ALLOW;
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    if (address.origin !== location.origin) frame.setAttribute('sandbox', SANDBOX);
    frame.src = address.href;
    this.#frame = frame;
    addEventListener('message', (event) => this.#hear(event), { signal: this.#life.signal });
    this.shadowRoot?.append(frame);
  }

  #close(): void {
    this.#life?.abort();
    this.#life = null;
    this.#frame?.remove();
    this.#frame = null;
    this.#isReady = false;
    this.#waiting = [];
    this.#state = nothing();
    this.removeAttribute('data-ready');
  }

  #ask(context: Context, method: string, value?: string | number): void {
    const message = write({ context, method, ...(value === undefined ? {} : { value }) });
    if (this.#isReady) this.#frame?.contentWindow?.postMessage(message, this.#origin);
    else if (this.#life) this.#waiting.push(message);
  }

  #hear(event: MessageEvent): void {
    if (event.source === null || event.source !== this.#frame?.contentWindow || event.origin !== this.#origin) return;
    const notice = readNotice(event.data);
    if (!notice) return;
    if (notice.event === 'ready' && notice.context === OWN) this.#start();
    this.#note(notice);
  }

  /** A page stands in the frame: the first, or another language's that the reader has gone to. */
  #start(): void {
    this.#isReady = true;
    this.toggleAttribute('data-ready', true);
    for (const [context, event] of LISTENED) this.#ask(context, 'addEventListener', event);
    this.#ask(PLAYER_JS, 'getDuration');
    this.#ask(OWN, 'getPanels');
    for (const message of this.#waiting.splice(0)) this.#frame?.contentWindow?.postMessage(message, this.#origin);
  }

  #note({ context, event, value }: Notice): void {
    const state = this.#state;
    const fields = fieldsOf(value);
    if (event === 'getDuration') state.duration = Number(value);
    else if (event === 'getPanels') state.panels = Array.isArray(value) ? value : [];
    if (event.startsWith('get')) return;
    if (event === 'play' || event === 'pause') state.playing = event === 'play';
    else if (event === 'timeupdate') state.time = Number(fields.seconds);
    else if (event === 'panelchange' || event === 'ready') state.panel = String(fields.id ?? state.panel);
    const { language } = state;
    if (typeof fields.language === 'string') state.language = fields.language;
    // The reader has chosen another language: that is another page, which nobody has asked yet.
    if (event === 'ready' && language && language !== state.language)
      this.dispatchEvent(new CustomEvent('languagechange', { detail: { language: state.language } }));
    const isKnown = context === OWN ? event === 'ready' : false;
    if (isKnown || LISTENED.some(([own, name]) => own === context && name === event))
      this.dispatchEvent(new CustomEvent(event, { detail: value ?? null }));
  }
}

/** Makes `<bilder-bogen>` known to the page; once, and not at all where there is none. */
export function defineBilderBogen(script: string | null | undefined): void {
  if (typeof customElements === 'undefined' || customElements.get('bilder-bogen')) return;
  if (script && /^https?:/.test(script)) BilderBogen.home = new URL('../', script).href;
  customElements.define('bilder-bogen', BilderBogen as CustomElementConstructor);
}
