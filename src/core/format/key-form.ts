import type { Field } from './field.ts';
import { fraction } from './fields.ts';
import { form, maybe, or } from './forms.ts';
import { between, choice, text } from './leaves.ts';

/** One state of a layer; `at` is what its time is given in. */
export const key = <T>(at: Field<T>) =>
  form({
    at,
    x: maybe(between(-5000, 5000)),
    y: maybe(between(-5000, 5000)),
    scale: maybe(between(0, 20)),
    rotation: maybe(between(-3600, 3600)),
    opacity: maybe(fraction),
    swap: maybe(text({ pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/, code: 'bad-name', must: 'be a drawing or a face' })),
    tilt: maybe(between(-90, 90)),
    ease: or(choice('linear', 'in', 'out', 'in-out', 'settle', 'anticipate', 'step'), 'in-out'),
  });
