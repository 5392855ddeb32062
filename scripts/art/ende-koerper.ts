import { CLOTH } from './ende-figur.ts';
import { flat, ink, limb, shape } from './near-pen.ts';
import { CORAL, INK, oval, PAPER, tone, YELLOW } from './pen.ts';
import { way } from './way.ts';

const NAVY = '#3d405b';
const SHADE = '#b98f55';

/** A shoe lying on its side under the other leg: its sole towards us. */
const shoe = (): string =>
  shape(way('426 748, 372 744, 322 760, 306 784, 322 800, 372 804, 424 802'), INK, 5.6) +
  ink(way('316 792, 366 796, 420 793'), 5, false, PAPER) +
  ink(way('352 762, 362 774'), 3.6, false, PAPER) +
  ink(way('368 757, 378 770'), 3.6, false, PAPER);

/** She sits cross-legged, her weight on the planks; the arm that offers the thread is drawn apart. */
export function body(): string {
  const torso = way(
    '436 470, 396 484, 364 524, 380 600, 372 720!, 606 720!, 600 600, 614 524, 588 484, 544 470, 490 500',
  );
  const shirt = way('456 494!, 432 590, 428 724!, 548 724!, 540 590, 522 494!, 490 516');
  const left = way('420 654, 330 672, 252 716, 262 762, 340 784, 470 788, 544 748, 480 690');
  const right = way('560 654, 650 672, 728 716, 722 766, 640 790, 460 796, 402 792, 396 756, 470 744, 560 722');
  return (
    flat(oval(490, 800, 270, 24, 0, 16), SHADE) +
    shape(torso, CLOTH, 6) +
    shape(shirt, PAPER, 5) +
    ink(way('448 560, 440 596'), 4) +
    tone('jacke', way('600 560, 604 640, 606 720!, 552 720!, 556 640, 562 580'), INK, 2.2, 12, [0, 0]) +
    shape(way('436 674, 496 680, 556 674, 580 740, 500 776, 420 740'), NAVY, 5) +
    shape(left, NAVY, 6) +
    shoe() +
    shape(right, NAVY, 6) +
    tone('bein', way('728 720, 722 766, 640 790, 520 794, 600 764, 690 748'), INK, 2.4, 11, [0, 0]) +
    // The hand's own shade: it is held in the air above her legs.
    flat(way('470 764, 540 748, 640 752, 676 768, 620 784, 500 784'), '#2b2f4a') +
    ink(way('690 738, 664 744, 640 742'), 4.4) +
    ink(way('306 738, 350 736, 394 744'), 4.4) +
    ink(way('402 664, 392 686'), 4) +
    limb(way('400 506, 346 572, 346 652'), [86, 78, 70], CLOTH, 6) +
    flat(oval(404, 506, 30, 30), CLOTH) +
    ink(way('366 596, 380 610, 382 626'), 4)
  );
}

/** Her own keys on a coral band around her neck. */
export const keys = (): string =>
  ink(way('458 480, 460 520, 470 560, 490 522, 508 480'), 15) +
  ink(way('458 480, 460 520, 470 560, 490 522, 508 480'), 8, false, CORAL) +
  shape(oval(470, 572, 16, 16), PAPER, 4.6) +
  shape(way('464 586!, 476 586!, 476 652!, 464 652!'), YELLOW, 4.4) +
  shape(way('464 624!, 450 624!, 450 634!, 458 634!, 458 642!, 464 642!'), YELLOW, 4) +
  shape(way('458 580!, 448 586!, 422 630!, 432 637!, 464 590!'), YELLOW, 4.4);
