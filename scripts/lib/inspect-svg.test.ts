import { describe, expect, it } from 'vitest';
import { inspectSvg } from './inspect-svg.ts';

const drawing = (inside: string, attributes = 'viewBox="0 0 1000 1000"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${inside}\n</svg>`;
const codesOf = (svg: string) => inspectSvg(svg).map(({ code }) => code);

describe('inspectSvg', () => {
  it.each([
    ['a path', drawing('<path d="M 0 0 L 9 9" fill="#14181d" stroke-linejoin="round"/>')],
    [
      'a clip by its own address',
      drawing('<g clip-path="url(#a)"/><g clip-path="url( \'#a\' )" style="fill: url(&quot;#b&quot;)"/>'),
    ],
    ['a use of its own part', drawing('<g id="a"/><use href="#a"/><use xlink:href="#a"/>')],
    ['pixels inside', drawing('<image href="data:image/png;base64,AAAA" width="1" height="1"/>')],
    ['own style', drawing('<style>.a { fill: #ffc93c }</style><path class="a" d="M 0 0"/>')],
    ['a title and an XML declaration', `<?xml version="1.0"?>${drawing('<title>Tür</title>')}`],
    ['a viewBox with commas', drawing('', 'viewBox="-120,-120, 1240,1240"')],
  ])('lets pass %s', (_, svg) => expect(inspectSvg(svg)).toEqual([]));

  it.each([
    ['svg-script', drawing('<script>1</script>')],
    ['svg-script', drawing('<svg:script xmlns:svg="http://www.w3.org/2000/svg">1</svg:script>')],
    ['svg-handler', drawing('<path onload="x()"/>')],
    ['svg-handler', drawing('<path ONLOAD="x()"/>')],
    ['svg-foreign-object', drawing('<foreignObject/>')],
    ['svg-external', drawing('<use href="other.svg#a"/>')],
    ['svg-external', drawing('<use xlink:href="https://example.org/#a"/>')],
    ['svg-external', drawing('<image href="file:///etc/passwd"/>')],
    ['svg-external', drawing('<image href="data:image/svg+xml;base64,AAAA"/>')],
    ['svg-external', drawing('<path fill="url(https://example.org/#a)"/>')],
    ['svg-external', drawing('<path style="fill: u\\72l(//example.org)"/>')],
    ['svg-external', drawing('<style>@import "a.css";</style>')],
    ['svg-external', drawing('<style><![CDATA[ @font-face { src: url(a.woff) } ]]></style>')],
    ['svg-external', `<?xml-stylesheet href="a.css"?>${drawing('')}`],
    ['svg-entity', `<!DOCTYPE svg SYSTEM "a.dtd">${drawing('')}`],
    ['svg-text', drawing('<text>Tür</text>')],
    ['svg-element', drawing('<animate/>')],
    ['svg-element', drawing('<a/>')],
    ['svg-attribute', drawing('<path filter="none"/>')],
    ['svg-no-viewbox', drawing('', '')],
    ['svg-no-viewbox', drawing('', 'viewBox="0 0 0 100"')],
    ['svg-broken', '<svg viewBox="0 0 9 9"><g></svg>'],
    ['svg-broken', '<html viewBox="0 0 9 9"></html>'],
    ['svg-broken', 'not a drawing'],
    ['thread-red', drawing('<path fill="#D7263D"/>')],
    ['thread-red', drawing('<style>.a { stroke: rgb(215, 38, 61) }</style>')],
  ])('names %s in %s', (code, svg) => expect(codesOf(svg)).toContain(code));

  it('tells the line, and each kind of fault once', () => {
    const svg = drawing('<path d="M 0 0"/>\n<text>a</text>\n<text>b</text>');
    expect(inspectSvg(svg)).toMatchObject([{ code: 'svg-text', line: 3 }]);
  });
});
