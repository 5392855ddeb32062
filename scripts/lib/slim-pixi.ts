import type { Plugin } from 'vite';

/** Of all that Pixi installs when it is imported, the stage needs only what keeps it from compiling strings. */
const NEEDED = /pixi\.js\/lib\/unsafe-eval\/init\.mjs$/;

/**
 * Leaves out of a build what Pixi would install by itself (events, accessibility, filters, loaders …) and the stage never
 * uses: about a quarter of its bytes.
 */
export function slimPixi(): Plugin {
  return {
    name: 'bilderbogen:slim-pixi',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /pixi\.js\/lib\// },
      handler: (_code, id) => (NEEDED.test(id) ? null : { moduleSideEffects: false }),
    },
  };
}
