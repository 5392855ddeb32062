import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { FileFault } from '../../src/core/raw-story.ts';

export interface ReadYaml {
  readonly data: unknown;
  readonly faults: readonly FileFault[];
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/** More uses of anchors than this are taken for a trap (“billion laughs”). */
const MAX_ALIASES = 200;

/** Reads YAML text: data, what is wrong with it, and the lines of its parts. */
export function readYaml(text: string, file: string): ReadYaml {
  const lineCounter = new LineCounter();
  const lineAt = (offset: number | undefined): number | undefined =>
    offset === undefined ? undefined : lineCounter.linePos(offset).line || 1;
  const broken = (message: string, line?: number): ReadYaml => ({
    data: undefined,
    faults: [{ code: 'not-yaml', message, ...(line === undefined ? {} : { line }) }],
    lineOf: () => line,
  });
  try {
    const doc = parseDocument(text, { lineCounter, prettyErrors: false });
    const [first] = [...doc.errors, ...doc.warnings];
    if (first) {
      const reason = first.message.split('\n')[0]?.replace(/[.:]*$/, '');
      return broken(`${file} is not sound YAML: ${reason}. Correct the line.`, lineAt(first.pos[0]));
    }
    const lineOf = (path: readonly (string | number)[]) => lineAt(offsetOf(doc.contents, path, doc));
    return { data: doc.toJS({ maxAliasCount: MAX_ALIASES }), faults: [], lineOf };
  } catch (error) {
    const isBomb = error instanceof ReferenceError;
    if (!isBomb) return broken(`${file} cannot be read as YAML: ${error instanceof Error ? error.message : error}.`);
    const message = `${file} uses its anchors (&name, *name) too often. Write the values out.`;
    return { data: undefined, faults: [{ code: 'too-many-aliases', message, line: 1 }], lineOf: () => 1 };
  }
}

/** Offset of the last part of a path that is there. */
function offsetOf(contents: unknown, path: readonly (string | number)[], doc: Parameters<typeof resolve>[1]): number {
  let node = contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    node = resolve(node, doc);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

const resolve = (node: unknown, doc: ReturnType<typeof parseDocument>): unknown =>
  isAlias(node) ? node.resolve(doc) : node;
