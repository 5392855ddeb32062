import { SaxesParser } from 'saxes';
import type { FileFault } from '../../src/core/raw-story.ts';
import { SVG_ATTRIBUTES, SVG_ELEMENTS } from './svg-rules.ts';

const THREAD_RED = /#d7263d\b|rgb\(\s*215[\s,]+38[\s,]+61\s*\)/i;
const OWN_ADDRESS = /^\s*(?:#|data:image\/png;base64,)/;

/** CSS without its escapes, in which an address could hide. */
const unescapeCss = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\\([0-9a-fA-F]{1,6})\s?/g, (_, hex: string) => {
      const code = Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/\\/g, '');

/** Whether CSS, or an attribute that is read like it, leads out of the file. */
function isForeign(css: string): boolean {
  const plain = unescapeCss(css);
  if (/@import|javascript:|expression\(|image-set\(/i.test(plain)) return true;
  return [...plain.matchAll(/url\(\s*["']?\s*([^"')]*)/gi)].some(([, address]) => !address?.startsWith('#'));
}

const isBox = (viewBox: string): boolean => {
  const numbers = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return numbers.length === 4 && numbers.every(Number.isFinite) && numbers[2]! > 0 && numbers[3]! > 0;
};

/**
 * What a drawing must not have: anything that runs, loads or is text, and anything that is not known to be harmless.
 * Each kind of fault is told once, at its first line.
 */
export function inspectSvg(svg: string): readonly FileFault[] {
  const faults = new Map<string, FileFault>();
  const parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  let inStyle = false;
  const put = (code: string, message: string, key = code): void => {
    if (!faults.has(key)) faults.set(key, { code, message, line: parser.line });
  };

  const inspectAttribute = (element: string, name: string, value: string): void => {
    const bare = name.replace(/^.*:/, '').toLowerCase();
    if (bare.startsWith('on')) {
      put('svg-handler', `The drawing has a script in "${name}". Take the attribute out.`);
    } else if (bare === 'href' && !OWN_ADDRESS.test(value)) {
      put('svg-external', `The drawing refers to "${value.slice(0, 60)}". Draw it here; drawings load nothing.`);
    } else if (bare !== 'href' && isForeign(value)) {
      put('svg-external', `"${name}" of <${element}> refers to "${value.slice(0, 60)}". Drawings load nothing.`);
    } else if (!SVG_ATTRIBUTES.has(name) && !/^(?:xmlns(?::\w+)?|data-[\w-]+|aria-[\w-]+)$/.test(name)) {
      put('svg-attribute', `"${name}" of <${element}> is not allowed in a drawing. Take it out.`, `attribute ${name}`);
    }
    if (THREAD_RED.test(value)) {
      put('thread-red', `<${element}> has #d7263d, which belongs to the red thread alone. Choose another colour.`);
    }
  };

  const inspectElement = (name: string): void => {
    const plain = name.replace(/^.*:/, '');
    if (plain === 'script') put('svg-script', 'The drawing has a <script>. Take it out.');
    else if (plain === 'foreignObject')
      put('svg-foreign-object', 'The drawing has a <foreignObject>. Draw it as shapes.');
    else if (plain === 'text' || plain === 'tspan' || plain === 'textPath') {
      put(
        'svg-text',
        'The drawing has text. Words belong into lettering, where they can be read aloud and translated.',
      );
    } else if (!SVG_ELEMENTS.has(name)) {
      put('svg-element', `<${name}> is not allowed in a drawing. Take it out or draw it as shapes.`, `element ${name}`);
    }
  };

  parser.on('doctype', () => put('svg-entity', 'The drawing has a document type (<!DOCTYPE …>). Take it out.'));
  parser.on('processinginstruction', ({ target }) =>
    put('svg-external', `The drawing has <?${target} …?>. Take it out.`),
  );
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    if (depth === 0 && name !== 'svg')
      put('svg-broken', `The drawing starts with <${name}>, not with <svg>. Save it as SVG.`);
    if (depth === 0 && !isBox(String(attributes.viewBox ?? ''))) {
      put(
        'svg-no-viewbox',
        'The drawing has no viewBox, which is its place in the scene. Add viewBox="0 0 1000 1000".',
      );
    }
    inspectElement(name);
    for (const [key, value] of Object.entries(attributes)) inspectAttribute(name, key, String(value));
    depth += 1;
    inStyle = name === 'style' && !isSelfClosing;
  });
  parser.on('closetag', () => {
    depth -= 1;
    inStyle = false;
  });
  const inspectText = (text: string): void => {
    if (!inStyle) return;
    if (isForeign(text)) put('svg-external', 'The drawing’s <style> loads something. Drawings load nothing.');
    if (THREAD_RED.test(text)) put('thread-red', 'The <style> has #d7263d, which belongs to the red thread alone.');
  };
  parser.on('text', inspectText);
  parser.on('cdata', inspectText);
  parser.on('error', ({ message }) =>
    put('svg-broken', `The drawing is not well-formed: ${message.replace(/^\d+:\d+: /, '')}.`),
  );
  try {
    parser.write(svg).close();
  } catch (error) {
    put('svg-broken', `The drawing cannot be read: ${String(error)}.`);
  }
  if (depth === 0 && svg.trim() === '') return [];
  return [...faults.values()];
}
