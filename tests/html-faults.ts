/*
 * A strict reader of our own pages: not HTML's forgiving parser, but what a validator would tell. It knows what our pages
 * use and takes anything else for a fault.
 */

const VOID = new Set('br hr img input link meta source'.split(' '));
const KNOWN = new Set(
  `html head title meta link script style body main header footer nav section article aside div p span b i em strong cite q
   blockquote ul ol li dl dt dd table caption thead tbody tr th td h1 h2 h3 h4 h5 h6 a img picture source br hr bdi mark kbd
   time button details summary figure figcaption small abbr sup sub code input label`.split(/\s+/),
);
/** Elements that end a paragraph; inside one they are a fault. */
const BLOCKS = new Set(
  'p div section article aside nav header footer main ul ol dl table blockquote figure h1 h2 h3 h4 h5 h6 hr details'.split(
    ' ',
  ),
);
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl', 'div'],
  dd: ['dl', 'div'],
  tr: ['tbody', 'thead', 'table'],
  td: ['tr'],
  th: ['tr'],
  source: ['picture'],
  caption: ['table'],
  summary: ['details'],
};
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'],
  ol: ['li'],
  dl: ['dt', 'dd', 'div'],
  picture: ['source', 'img'],
  tbody: ['tr'],
  tr: ['th', 'td'],
};
const NAMED = new Set(['a', 'button', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'title', 'summary', 'th', 'dt']);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][a-z0-9:-]*(?:="[^"<>]*")?)*)\s*(\/?)>/y;
const ATTRIBUTE = /([a-z][a-z0-9:-]*)(?:="([^"]*)")?/g;
const ENTITY = /&(?!(?:amp|lt|gt|quot|#39|nbsp|shy);)/;

interface Open {
  readonly name: string;
  /** Text and alternative texts inside. */
  words: string;
}

/** What is wrong with a whole page, each fault in a sentence; empty for a sound one. */
export function htmlFaults(source: string): readonly string[] {
  const faults: string[] = [];
  const open: Open[] = [];
  const ids = new Map<string, number>();
  const refs: string[] = [];
  const counts = new Map<string, number>();
  let level = 0;
  const say = (fault: string): unknown => faults.push(fault);
  const addWords = (words: string): void => {
    for (const element of open) element.words += words;
  };

  const start = (name: string, raw: string): void => {
    const pairs = [...raw.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value] as const);
    const attributes = new Map(pairs);
    if (attributes.size < pairs.length) say(`<${name}> has an attribute twice:${raw}`);
    if (ENTITY.test(raw)) say(`<${name}> has a bare & in an attribute:${raw}`);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    const id = attributes.get('id');
    if (id !== undefined) {
      if (!id || /\s/.test(id)) say(`id "${id}" is none`);
      ids.set(id, (ids.get(id) ?? 0) + 1);
    }
    for (const key of ['aria-labelledby', 'aria-describedby', 'for'])
      refs.push(...(attributes.get(key)?.split(/\s+/) ?? []));
    const href = attributes.get('href');
    if (name === 'a' && href?.startsWith('#') && href.length > 1) refs.push(decodeURIComponent(href.slice(1)));
    if (name === 'a' && !href) say('a link leads nowhere');
    if (href !== undefined && /\s/.test(href)) say(`a link has white space: "${href}"`);
    if (name === 'html' && !attributes.get('lang')) say('<html> has no lang');
    for (const key of ['lang', 'hreflang']) {
      const language = attributes.get(key);
      if (language !== undefined && !/^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*|x-default)$/.test(language))
        say(`${key} "${language}" is no language`);
    }
    if (name === 'img' && !attributes.has('alt')) say('an image has no alt');
    if (name === 'img' && !(attributes.has('width') && attributes.has('height'))) say('an image has no size');
    if (name === 'img') addWords(attributes.get('alt') ?? '');
    if (attributes.get('aria-label') === '') say(`<${name}> has an empty name`);
    const parent = open.at(-1)?.name;
    if (PARENTS[name] && !PARENTS[name].includes(parent ?? '')) say(`<${name}> lies in <${parent}>`);
    if (parent && CHILDREN[parent] && !CHILDREN[parent].includes(name)) say(`<${parent}> holds <${name}>`);
    if (BLOCKS.has(name) && open.some((element) => ['p', 'h1', 'h2', 'h3', 'h4', 'span', 'a'].includes(element.name)))
      say(
        `<${name}> lies in <${open.findLast(({ name: one }) => ['p', 'h1', 'h2', 'h3', 'h4', 'span', 'a'].includes(one))?.name}>`,
      );
    if (['a', 'button'].includes(name) && open.some((element) => ['a', 'button'].includes(element.name)))
      say(`<${name}> lies in another one that acts`);
    if (/^h[1-6]$/.test(name)) {
      const own = Number(name[1]);
      if (own > level + 1) say(`<${name}> follows a heading of level ${level}`);
      level = own;
    }
  };

  let at = 0;
  const doctype = /^<!doctype html>\s*/i.exec(source);
  if (doctype) at = doctype[0].length;
  else say('there is no doctype');
  while (at < source.length) {
    if (source[at] !== '<') {
      const end = source.indexOf('<', at);
      const text = source.slice(at, end < 0 ? source.length : end);
      if (ENTITY.test(text)) say(`a bare & in "${text.trim().slice(0, 40)}"`);
      if (text.trim() && open.length > 0 && CHILDREN[open.at(-1)?.name ?? ''])
        say(`bare text in <${open.at(-1)?.name}>`);
      addWords(text);
      at += text.length;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(source);
    if (!tag) {
      say(`no tag: ${source.slice(at, at + 60)}`);
      break;
    }
    at = TAG.lastIndex;
    const [, isEnd, name = '', raw = ''] = tag;
    if (!KNOWN.has(name)) say(`<${name}> is not known`);
    if (isEnd) {
      const last = open.pop();
      if (last?.name !== name) say(`</${name}> closes <${last?.name}>`);
      if (last && NAMED.has(last.name) && !last.words.trim()) say(`<${name}> is empty`);
      continue;
    }
    start(name, raw);
    if (VOID.has(name)) continue;
    open.push({ name, words: '' });
    if (name !== 'script' && name !== 'style') continue;
    const end = source.indexOf(`</${name}>`, at);
    const inside = source.slice(at, end);
    if (/<(!--|script)/i.test(inside)) say(`<${name}> holds what ends it`);
    at = end;
  }
  if (open.length > 0) say(`still open: ${open.map(({ name }) => name).join(' ')}`);
  for (const [id, count] of ids) if (count > 1) say(`id "${id}" is there ${count} times`);
  for (const id of refs) if (!ids.has(id)) say(`nothing has the id "${id}"`);
  for (const name of ['html', 'head', 'body', 'main', 'title', 'h1'])
    if (counts.get(name) !== 1) say(`<${name}> is there ${counts.get(name) ?? 0} times`);
  return faults;
}
