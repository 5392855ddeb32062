import { directionOf } from '../../../src/core/direction.ts';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { type Html, html } from './escape.ts';
import type { HeadFonts } from './head-html.ts';
import { softHyphens } from './soft-hyphens.ts';

/** What pages without a stage share with the story's: addresses are relative to the page at the top. */
export interface PageShell {
  readonly styles: readonly string[];
  readonly fonts: HeadFonts;
  /** Whether the policy stands in the page. */
  readonly strict: boolean;
}

export interface PlainPage {
  readonly language: string;
  readonly root: string;
  /** Title, description and what else tells of the page. */
  readonly head: Html;
  readonly body: Html;
}

/** A page of text, in the story's look, without any script. */
export function composePlainPage(
  { language, root, head, body }: PlainPage,
  { styles, fonts, strict }: PageShell,
): string {
  const direction = directionOf(language);
  const policy = strict
    ? html`<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
`
    : null;
  const sheet = (
    address: string,
  ): Html => html`<link rel="stylesheet" href="${/^\//.test(address) ? '' : root}${address}">
`;
  const page = html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
${policy}${head}<meta name="color-scheme" content="light">
<meta name="theme-color" content="#f6f1e4">
<link rel="icon" type="image/svg+xml" href="${root}icon.svg">
${[fonts.css, ...styles].map(sheet)}</head>
<body>
<main class="bb-story bb-service">
${body}
</main>
</body>
</html>
`;
  return softHyphens(page.source);
}
