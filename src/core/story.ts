import type { Recording, Sound, SoundCue, Speech, Voice } from './story-sound.ts';
import type { Person, Result, StoryDocument } from './story-sources.ts';
import type { Language, StoryText, TextCheck } from './story-text.ts';
import type { Fraction, Point, Rect, SceneUnits } from './units.ts';

export type LetteringKind = 'speech' | 'thought' | 'shout' | 'whisper' | 'caption' | 'sound' | 'title';
export type FrameShape = 'square' | 'slanted' | 'torn' | 'open' | 'bleed' | 'round';
export type LivingMotion = 'breath' | 'blink' | 'boil' | 'sway' | 'steam' | 'flutter' | 'tremble' | 'pulse';
export type EaseName = 'linear' | 'in' | 'out' | 'in-out' | 'settle' | 'anticipate' | 'step';
export type EffectName =
  | 'rise'
  | 'drop'
  | 'slide'
  | 'pop'
  | 'swing'
  | 'shake'
  | 'avalanche'
  | 'wipe'
  | 'press'
  | 'pass'
  | 'draw';

/** When something happens within its panel: a share of the panel (0…1), or the id of a lettering item: when that appears. */
export type Cue = Fraction | string;

/** A panel as read, in the two ways a page is staged: a comic grid on wide screens, a strip on tall ones. */
export interface ByStaging<T> {
  readonly wide: T;
  readonly tall: T;
}

/** One state of a layer on the way through its panel. Missing properties keep their value. */
export interface MoveKey {
  readonly at: Cue;
  /** Offset from where the layer is drawn, in scene units. */
  readonly x?: SceneUnits;
  readonly y?: SceneUnits;
  /** 1 is as drawn. */
  readonly scale?: number;
  /** Degrees, clockwise, around the layer's pivot. */
  readonly rotation?: number;
  readonly opacity?: Fraction;
  /** Shows this drawing (art layers with several) or this face (figures) from here on. */
  readonly swap?: string;
  /** Degrees the head tilts around the neck (figures only). */
  readonly tilt?: number;
  /** How the state is reached from the one before. */
  readonly ease: EaseName;
}

export interface KeyMove {
  readonly type: 'keys';
  readonly layer: string;
  readonly keys: readonly MoveKey[];
}

export interface EffectMove {
  readonly type: 'effect';
  readonly layers: readonly string[];
  readonly effect: EffectName;
  readonly from: Cue;
  readonly to: Cue;
  /** Degrees the effect comes from, clockwise, 0 is from the right. */
  readonly direction?: number;
  /** 1 is the effect's own strength. */
  readonly strength: number;
}

export type Move = KeyMove | EffectMove;

/** What all layers have in common. Layers are listed from the back to the front. */
interface LayerBase {
  readonly id: string;
  /** 0 is as far as the horizon, 1 lies in the frame's plane, above 1 comes nearer than the frame. */
  readonly depth: number;
  /** Scene point the layer turns, grows and (with `follow`) is held by; missing: the middle of its drawing. */
  readonly pivot?: Point;
  readonly life: readonly LivingMotion[];
  /** Stands over the frame instead of being cut by it. */
  readonly breakout: boolean;
  /** `thread`: the layer's pivot rides on the thread's drawn end (a pen). */
  readonly follow?: 'thread';
  /** Boxes of faces, in scene units, that no lettering may cover. */
  readonly faces: readonly Rect[];
}

/** Drawn for the scene: one or several drawings, the first shows at the start. SVG viewBox coordinates are scene units. */
export interface ArtLayer extends LayerBase {
  readonly type: 'art';
  readonly drawings: readonly { readonly name: string; readonly file: string }[];
}

/** A figure of the cast, placed in the scene. */
export interface FigureLayer extends LayerBase {
  readonly type: 'figure';
  readonly cast: string;
  readonly pose: string;
  /** The first shows at the start. */
  readonly expressions: readonly string[];
  /** Scene point of the lowest middle of the whole figure (the feet, the wheels, the bust's lower edge). */
  readonly at: Point;
  /** From the crown to `at`, in scene units. */
  readonly height: SceneUnits;
  readonly mirror: boolean;
}

export type Layer = ArtLayer | FigureLayer;

export interface Lettering {
  readonly id: string;
  readonly kind: LetteringKind;
  /** Who says it: an id of the cast; captions, sounds and titles have none. */
  readonly speaker?: string;
  /** Voice it is spoken with; missing: the speaker's, or the narrator's. */
  readonly voice?: string;
  /** What the tail points at: a layer (a figure's mouth), or a scene point. */
  readonly anchor?: string | Point;
  /** Where its middle would best lie, in scene units, for each staging. */
  readonly place: ByStaging<Point>;
  /** When it appears; missing: in turn, as reading takes. */
  readonly at?: Cue;
  /** Degrees, for sounds and titles. */
  readonly rotation: number;
  /** Size against the story's lettering; sounds and titles are larger. */
  readonly size: number;
  /** Replaces the lettering before it instead of joining it. */
  readonly alone: boolean;
}

export type ShotMove = 'hold' | 'push' | 'pull' | 'pan';

export interface Shot {
  /** How the camera comes here from the panel before. */
  readonly arrive: 'travel' | 'cut';
  readonly move: ShotMove;
  /** What the camera frames at the end: the panel or the whole page (`pull` to the page is a pull-back). */
  readonly frame: 'panel' | 'page';
  /** Scene rectangle the move starts from (push) or ends on; missing: the whole panel. */
  readonly closeUp?: Rect;
}

/** SVG path data in scene units per staging; more than one: the line changes its form from one to the next. */
export type ThreadForms = ByStaging<readonly { readonly at: Cue; readonly path: string }[]>;

/** The red thread's part in one panel. */
export interface ThreadPart {
  readonly forms: ThreadForms;
  /** The layer right below the thread; missing: above all layers. */
  readonly above?: string;
  /** When its drawing starts and ends, as shares of the panel. */
  readonly draw: readonly [Fraction, Fraction];
}

export type InteractionKind = 'tug' | 'toggle' | 'tap' | 'result';

/**
 * Something the reader may do in a panel. What it changes runs over the act, 0 (as it lay) to 1 (done), on top of what
 * the panel itself does; the story goes on without it.
 */
export interface Interaction {
  readonly id: string;
  /** `tug`: pulled open bit by bit; `toggle`: opens and closes; `tap`: plays once; `result`: opens a result's record. */
  readonly kind: InteractionKind;
  /** Scene box that can be touched, or a layer: the box of its drawing. */
  readonly target: Rect | string;
  /** From when on it can be used. */
  readonly at: Cue;
  /** Seconds that a toggle's or a tap's act takes; missing: the program's own. */
  readonly seconds?: number;
  /** Degrees towards which one pulls (tugs): 0 right, 90 down. */
  readonly direction: number;
  /** Id of the result it opens (results). */
  readonly result?: string;
  /** Moves whose keys' `at` is a share of the act. */
  readonly moves: readonly KeyMove[];
  /** Forms of the red thread at shares of the act above 0; missing: the thread stays. */
  readonly thread?: ThreadForms;
}

export interface Frame {
  readonly shape: FrameShape;
  /** Degrees by which a slanted frame's upright edges lean. */
  readonly slant: number;
  /** Width ÷ height on tall screens; where there is a view, its own. */
  readonly aspect: number;
  /** The part of the scene that tall screens show, in scene units; missing: as much as the aspect lets. */
  readonly view?: Rect;
}

export interface Panel {
  readonly id: string;
  /** Place of the definition, for problems. */
  readonly file: string;
  readonly frame: Frame;
  /** Colour behind all layers, `#rrggbb`. */
  readonly ground: string;
  /** What every staging shows whole, in scene units. */
  readonly safe: Rect;
  /** What to see first. */
  readonly focus: Point;
  readonly layers: readonly Layer[];
  readonly lettering: readonly Lettering[];
  readonly moves: readonly Move[];
  readonly shot: Shot;
  readonly thread?: ThreadPart;
  /** What the reader may do, in the order the keyboard reaches it. */
  readonly interactions: readonly Interaction[];
  /** Moment whose picture stands for the panel (poster, print, less motion), as a share. */
  readonly poster: Fraction;
  /** Shortest time the panel takes whatever its words need, in seconds. */
  readonly minSeconds: number;
  /** Ids of results it shows. */
  readonly results: readonly string[];
  /** Words of the report it stands on, verbatim. */
  readonly passages: readonly string[];
  /** Sounds that play from here on until another, or `none`; missing: as before. */
  readonly ambience?: string;
  readonly music?: string;
  /** Effects that are heard in it. */
  readonly sounds: readonly SoundCue[];
}

export interface PageGrid {
  /** Width ÷ height of the page on wide screens. */
  readonly aspect: number;
  /** Shares of the page's width. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Panel → grid lines from 0: first column, first row, columns taken, rows taken. */
  readonly areas: Readonly<Record<string, Rect>>;
}

export interface Page {
  readonly id: string;
  readonly chapter: string;
  /** Leading colour, `#rrggbb`. */
  readonly color: string;
  readonly grid: PageGrid;
  /** Further from the next page by this share of the screen's height; see `partOf`. */
  readonly apart?: Fraction;
  readonly panels: readonly Panel[];
}

export interface Chapter {
  readonly id: string;
}

/** A figure as the character kit draws it. Colours are `#rrggbb`. */
export interface CastMember {
  readonly id: string;
  readonly hair: string;
  readonly glasses?: string;
  readonly beard?: string;
  readonly colors: Readonly<Partial<Record<CastColor, string>>>;
  /** Things the figure wears or carries, drawn over its body: lanyard, … */
  readonly props: readonly string[];
  /** Id of the voice it speaks with; missing: the narrator's. */
  readonly voice?: string;
}
export type CastColor = 'skin' | 'top' | 'jacket' | 'legs' | 'shoes' | 'hair' | 'headscarf' | 'chair';

/** What the author wrote, checked and frozen. */
export interface Story {
  readonly id: string;
  /** The first is the original. */
  readonly languages: readonly Language[];
  /** Texts in easy language that their readers have checked. */
  readonly textChecks: Readonly<Record<Language, TextCheck>>;
  /** Who has measured that nothing flashes; missing: nobody has. */
  readonly flashCheck?: TextCheck;
  readonly chapters: readonly Chapter[];
  readonly cast: Readonly<Record<string, CastMember>>;
  readonly pages: readonly Page[];
  readonly results: readonly Result[];
  readonly people: readonly Person[];
  readonly documents: readonly StoryDocument[];
  readonly texts: Readonly<Record<Language, StoryText>>;
  readonly voices: Readonly<Record<string, Voice>>;
  /** What is otherwise about the voices in some languages; see `scripts/lib/voice/voice-in.ts`. */
  readonly spoken: Readonly<Record<Language, Speech>>;
  /** Id of the voice that tells the story; missing: nobody speaks. */
  readonly narrator?: string;
  readonly sounds: Readonly<Record<string, Sound>>;
  /** What has been spoken, by language; missing languages are read in silence. */
  readonly recordings: Readonly<Record<Language, Recording>>;
  /** The report the results rest on: title, publisher, and its text's file within the story. */
  readonly source: { readonly title: string; readonly publisher: string; readonly file: string };
}

/** All panels of a story in reading order. */
export const panelsOf = (story: Story): readonly Panel[] => story.pages.flatMap((page) => page.panels);
