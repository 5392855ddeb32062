import { type HtmlElement, HtmlValidate, type Plugin, Rule, StaticConfigLoader } from 'html-validate';
import { HTML_RULES } from './html-rules.ts';

/** BCP 47 as our pages use it, and the page for everyone else. */
const LANGUAGE = /^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*|x-default)$/;

/** What the validator has no rule for: fragments, sizes of pictures, language tags, and what a page has once. */
class HouseRule extends Rule {
  override setup(): void {
    this.on('dom:ready', ({ document }) => {
      const say = (element: HtmlElement | null, message: string): void =>
        this.report(element ?? document.root, message);
      for (const name of ['main', 'h1']) {
        const count = document.querySelectorAll(name).length;
        if (count !== 1) say(null, `<${name}> is there ${count} times`);
      }
      const ids = new Set(document.querySelectorAll('[id]').map(({ id }) => id));
      for (const link of document.querySelectorAll('a')) {
        const href = link.getAttributeValue('href') ?? '';
        if (!href || /\s/.test(href)) say(link, `a link leads to "${href}"`);
        if (href.startsWith('#') && !ids.has(decodeURIComponent(href.slice(1))))
          say(link, `nothing has the id of ${href}`);
      }
      for (const image of document.querySelectorAll('img'))
        if (!image.hasAttribute('width') || !image.hasAttribute('height')) say(image, 'an image has no size');
      for (const key of ['lang', 'hreflang'])
        for (const element of document.querySelectorAll(`[${key}]`))
          if (!LANGUAGE.test(element.getAttributeValue(key) ?? '')) say(element, `${key} is no language`);
    });
  }
}
const house: Plugin = { name: 'house', rules: { 'house/page': HouseRule } };
const validator = new HtmlValidate(new StaticConfigLoader([], { ...HTML_RULES, plugins: [house] }));

/** What html-validate, and our own rule, find wrong in a whole page, each fault in a sentence; empty for a sound one. */
export function htmlFaults(source: string): readonly string[] {
  const { results } = validator.validateStringSync(source);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
