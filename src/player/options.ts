/** What the page's address asks for. */
export interface Options {
  /** No living motion, so that pictures repeat exactly. */
  readonly still: boolean;
  /** The text edition instead of the stage. */
  readonly text: boolean;
}

export function readOptions(search: string): Options {
  const asked = new URLSearchParams(search);
  return { still: asked.has('still'), text: asked.has('text') };
}
