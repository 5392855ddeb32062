import type { Site } from '../../../src/core/author/site-form.ts';

/** Where a page lies. */
export interface PagePlace {
  /** Way from the page to the page at the top: `''`, `'../'`, `'../../'`, … */
  readonly root: string;
  readonly site?: Site | null;
}

/**
 * Address of something in the site, `path` being relative to the page at the top: in full where the agency has said where
 * the site lies, else relative to the page.
 */
export const addressOf = ({ root, site }: PagePlace, path: string): string =>
  site?.address ? site.address + path : root + path || './';
