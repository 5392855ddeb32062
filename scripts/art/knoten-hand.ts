/** Panel `rucksack`: the second hand, which carries the load with her. */
import { tubeOf } from './fingers.ts';
import { limb } from './limbs.ts';
import { createMarker, dots, drawing, flow, TEAL } from './marker.ts';

const SKIN_STAFF = '#8d5a3b';

/** Skin without a line, where two parts grow into each other. */
const bare = (text: string): string => `<path d="${flow(dots(text), true)}" fill="${SKIN_STAFF}"/>`;

/** The second hand below the load, drawn where it ends up: arm, palm and fingers lie behind the bag. */
export function helpingArm(): string {
  const m = createMarker(449);
  const skin = { fill: SKIN_STAFF, width: 5, corners: false, wobble: 0.6, once: true };
  const body =
    limb(dots('246 470, 256 506, 246 590, 254 676, 302 764'), [30, 62, 68, 64, 50], TEAL, 5.4) +
    m.line(dots('272 606, 254 618, 238 614'), { width: 4.4, corners: false }) +
    // The palm, and below it the fingers that reach under the bag and bend with its weight.
    m.shape(dots('301 749, 326 732, 359 727, 385 735, 385 775, 367 785, 332 784, 310 776'), skin) +
    tubeOf(dots('354 747, 392 757, 418 752'), 18, SKIN_STAFF, 5) +
    tubeOf(dots('350 756, 388 767, 412 765'), 18.5, SKIN_STAFF, 5) +
    tubeOf(dots('344 765, 380 776, 402 775'), 18, SKIN_STAFF, 5) +
    tubeOf(dots('339 773, 369 784, 388 784'), 16, SKIN_STAFF, 5) +
    bare('314 755, 339 740, 367 744, 356 769, 334 777, 315 771') +
    m.line(dots('286 767, 299 752, 314 743'), { width: 4.4, corners: false });
  return drawing([190, 440, 310, 400], '', body);
}

/** Its thumb, which presses against the bag from the front. */
export function helpingThumb(): string {
  const m = createMarker(450);
  const body =
    tubeOf(dots('323 763, 332 740, 348 719'), 20, SKIN_STAFF, 5) +
    bare('313 760, 321 752, 331 749, 339 757, 335 771, 318 772') +
    m.line(dots('343 723, 347 718, 352 717'), { width: 3.6, corners: false });
  return drawing([280, 670, 120, 140], '', body);
}
