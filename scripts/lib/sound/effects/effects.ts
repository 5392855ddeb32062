import { alive } from './alive.ts';
import { cloth } from './cloth.ts';
import { machines } from './machines.ts';
import { metal } from './metal.ts';
import { paper } from './paper.ts';
import type { Recipe } from './recipe.ts';
import { thread } from './thread.ts';
import { train } from './train.ts';
import { wood } from './wood.ts';

/** Every effect this workshop can make, by its id. */
export const EFFECTS: Readonly<Record<string, Recipe>> = {
  ...paper,
  ...wood,
  ...metal,
  ...cloth,
  ...machines,
  ...train,
  ...thread,
  ...alive,
};
