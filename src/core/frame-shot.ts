import type { Camera, CameraPath, PanelPlace, Viewport } from './layout.ts';
import { toSheet } from './layout.ts';
import type { PanelLettering } from './lettering.ts';
import type { Panel } from './story.ts';
import { clamp, middleOf, type Rect } from './units.ts';

const MAX_ZOOM = 3;
/** Share of a push or pull that is enough to feel it where the author names no close-up. */
const PUSH_FROM = 0.88;
const PULL_FROM = 1.3;
const MARGIN = 10;
/** Of the picture that words twice as large leave on the smallest phones, in CSS pixels. */
export const LEAST_HEIGHT = 60;

/** Part of the viewport that controls leave free, in CSS pixels, less a small margin. */
export function freeRoomOf(viewport: Viewport, margin = MARGIN): Rect {
  const { width, height, insets } = viewport;
  return {
    x: insets.left + margin,
    y: insets.top + margin,
    width: width - insets.left - insets.right - 2 * margin,
    height: height - insets.top - insets.bottom - 2 * margin,
  };
}

/** The camera that shows a sheet rectangle as large as a room of the viewport allows, in the room's middle. */
export function cameraFor(sheet: Rect, room: Rect, viewport: Viewport, maxZoom = MAX_ZOOM): Camera {
  const zoom = Math.min(room.width / sheet.width, room.height / sheet.height, maxZoom);
  const at = middleOf(room);
  const middle = middleOf(sheet);
  return {
    x: middle.x - (at.x - viewport.width / 2) / zoom,
    y: middle.y - (at.y - viewport.height / 2) / zoom,
    zoom,
  };
}

/** Bleeding panels cover the viewport unless that would cut the safe area. */
function coverFor(place: PanelPlace, safe: Rect, viewport: Viewport): Camera {
  const { frame } = place;
  const whole = freeRoomOf(viewport, 0);
  const cover = Math.max(whole.width / frame.width, whole.height / frame.height);
  const corner = toSheet(place, safe);
  const safeOnSheet = { ...corner, width: safe.width * place.scale, height: safe.height * place.scale };
  const fitSafe = cameraFor(safeOnSheet, freeRoomOf(viewport), viewport, 99).zoom;
  const fitFrame = cameraFor(frame, freeRoomOf(viewport, 0), viewport, 99).zoom;
  return cameraFor(frame, whole, viewport, Math.max(fitFrame, Math.min(cover, fitSafe)));
}

/** Where the camera rests on a panel, with room left for its apron. */
export function restingCamera(
  panel: Panel,
  place: PanelPlace,
  viewport: Viewport,
  apron: PanelLettering['apron'],
  /** What the view should not leave: the page, or the strip. Sheet units. */
  bounds: Rect,
): Camera {
  const isWhole = apron.bottom === 0 && apron.right === 0;
  // A page that fills the screen has no room for an apron.
  if (panel.shot.frame === 'page' && isWhole) return cameraFor(place.page, freeRoomOf(viewport, 4), viewport);
  const bleeds = panel.frame.shape === 'bleed';
  if (bleeds && isWhole)
    return keptOnPage(coverFor(place, panel.safe, viewport), bounds, freeRoomOf(viewport, 0), viewport);
  const free = freeRoomOf(viewport, bleeds ? 0 : MARGIN);
  const room = { ...free, width: free.width - apron.right, height: Math.max(LEAST_HEIGHT, free.height - apron.bottom) };
  return keptOnPage(cameraFor(place.frame, room, viewport), bounds, room, viewport);
}

/** Moves a view back towards its page, so that it shows the page's other panels rather than bare paper. */
function keptOnPage(camera: Camera, page: Rect, room: Rect, viewport: Viewport): Camera {
  const { zoom } = camera;
  const along = (
    middle: number,
    from: number,
    size: number,
    roomFrom: number,
    roomSize: number,
    whole: number,
  ): number => {
    const margin = MARGIN / zoom;
    const before = (whole / 2 - roomFrom) / zoom;
    const after = (roomFrom + roomSize - whole / 2) / zoom;
    const [least, most] = [from - margin + before, from + size + margin - after];
    return least <= most ? clamp(middle, least, most) : (least + most) / 2;
  };
  return {
    x: along(camera.x, page.x, page.width, room.x, room.width, viewport.width),
    y: along(camera.y, page.y, page.height, room.y, room.height, viewport.height),
    zoom,
  };
}

function around(rest: Camera, point: { x: number; y: number }, factor: number): Camera {
  const share = 1 - 1 / factor;
  return {
    x: rest.x + (point.x - rest.x) * clamp(share, -1, 1),
    y: rest.y + (point.y - rest.y) * clamp(share, -1, 1),
    zoom: rest.zoom * factor,
  };
}

/** The camera's way while a panel is told; it always ends at rest, so that all its lettering stands in sight. */
export function cameraPathOf(panel: Panel, place: PanelPlace, viewport: Viewport, rest: Camera): CameraPath {
  const { move, closeUp } = panel.shot;
  if (move === 'hold') return { from: rest, to: rest };
  if (closeUp && move !== 'push') {
    const corner = toSheet(place, closeUp);
    const sheet = { ...corner, width: closeUp.width * place.scale, height: closeUp.height * place.scale };
    const near = cameraFor(sheet, freeRoomOf(viewport, 0), viewport, rest.zoom * 3.2);
    if (move !== 'pan') return { from: near, to: rest };
    // A pan begins at the picture's end, not beyond it.
    const from = { ...near, zoom: Math.max(near.zoom, rest.zoom) };
    return { from: keptOnPage(from, place.page, freeRoomOf(viewport, 0), viewport), to: rest };
  }
  const focus = toSheet(place, panel.focus);
  return { from: around(rest, focus, move === 'push' ? PUSH_FROM : PULL_FROM), to: rest };
}
