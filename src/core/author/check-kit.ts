import type { Desk } from '../format/desk.ts';
import type { AuthoredPanel } from '../format/page-form.ts';
import type { AuthoredStory } from '../format/story-form.ts';
import type { KitNames } from '../raw-story.ts';

/** Checks names against the character kit's. Lists the kit does not give are not checked. */
export function kitCheck(kit: KitNames, desk: Desk) {
  const check = (
    list: keyof KitNames,
    what: string,
    name: string | undefined,
    file: string,
    path: readonly (string | number)[],
  ): void => {
    const known = kit[list];
    if (known && name !== undefined) desk.unknown('unknown-kit-name', file, path, what, name, known);
  };
  return {
    cast(story: AuthoredStory, file: string): void {
      for (const [id, member] of Object.entries(story.cast)) {
        check('hair', 'hair in the kit', member.hair, file, ['cast', id, 'hair']);
        check('glasses', 'pair of glasses in the kit', member.glasses, file, ['cast', id, 'glasses']);
        check('beards', 'beard in the kit', member.beard, file, ['cast', id, 'beard']);
        member.props.forEach((prop, index) => {
          check('props', 'prop in the kit', prop, file, ['cast', id, 'props', index]);
        });
      }
    },
    panel(panel: AuthoredPanel, file: string, path: readonly (string | number)[]): void {
      panel.layers.forEach((layer, index) => {
        if (!('figure' in layer)) return;
        const at = [...path, 'layers', index];
        check('poses', 'pose in the kit', layer.pose, file, [...at, 'pose']);
        layer.expressions.forEach((name, face) => {
          check('expressions', 'expression in the kit', name, file, [...at, 'expressions', face]);
        });
      });
    },
  };
}
