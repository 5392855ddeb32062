import type { EffectName } from '../../core/story.ts';
import { avalanche } from './avalanche.ts';
import { draw } from './draw.ts';
import { drop } from './drop.ts';
import type { Effect } from './effect.ts';
import { pass } from './pass.ts';
import { pop } from './pop.ts';
import { press } from './press.ts';
import { rise } from './rise.ts';
import { shake } from './shake.ts';
import { slide } from './slide.ts';
import { swing } from './swing.ts';
import { wipe } from './wipe.ts';

export const EFFECTS: Readonly<Record<EffectName, Effect>> = {
  rise,
  drop,
  slide,
  pop,
  swing,
  shake,
  avalanche,
  wipe,
  press,
  pass,
  draw,
};
