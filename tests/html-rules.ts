import type { ConfigData } from 'html-validate';

/** The rules every built page keeps. What is not as the presets have it says why. */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // HTML's own specification writes it small, and so does the formatter.
    'doctype-style': ['error', { style: 'lowercase' }],
    // Lists may be named (ARIA 1.2, role list), and ours say what they list; where a name is forbidden it stays an error.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // An ampersand alone is allowed, but here it would be a text that was not escaped.
    'no-raw-characters': ['error', { relaxed: false }],
    // Everything comes from the page's own origin; a sum that comes the same way guards nothing.
    'require-sri': ['error', { target: 'crossorigin' }],
    'house/page': 'error',
  },
};
