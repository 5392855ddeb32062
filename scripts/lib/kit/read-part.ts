import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One shape of the kit as drawn: what it stands for (`skinColor`, `outlineColor`, …, or a fixed colour) and its path. */
export interface PartShape {
  readonly fill: string;
  readonly d: string;
  /** Holes are every second contour, whatever their direction. */
  readonly evenOdd?: boolean;
}

const folder = join(dirname(createRequire(import.meta.url).resolve('@opeepsfun/open-peeps/package.json')), 'build');
const known = new Map<string, readonly PartShape[]>();

/** A rectangle as path data: all the rest of the kit is paths. */
function pathOfRect(values: ReadonlyMap<string, string>): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(values.get(name) ?? 0));
  const path = `M${x} ${y}H${x! + width!}V${y! + height!}H${x}Z`;
  if (values.has('transform')) throw new Error(`pathOfRect: a turned rectangle is not read, ${path}`);
  return path;
}

/**
 * Reads one drawing of the kit, `part` being its file below the package's build folder (`head/Bun`).
 * The package is React components without file endings, which plain Node cannot import; the drawings in them are
 * literal attributes, so they are read as text.
 * @throws {Error} if the file is missing or holds no shape.
 */
export function readPart(part: string): readonly PartShape[] {
  const before = known.get(part);
  if (before) return before;
  const source = readFileSync(join(folder, `${part}.js`), 'utf8');
  const shapes: PartShape[] = [];
  for (const [, , attributes] of source.matchAll(/createElement\("(path|rect)", \{([^}]*)\}/g)) {
    const values = new Map<string, string>();
    for (const [, name, single, double, word] of attributes!.matchAll(/(\w+): (?:'([^']*)'|"([^"]*)"|([\w.]+))/g)) {
      values.set(name!, single ?? double ?? word!);
    }
    shapes.push({ fill: values.get('fill') ?? 'outlineColor', d: values.get('d') ?? pathOfRect(values) });
  }
  if (shapes.length === 0) throw new Error(`readPart: no shapes in ${part}`);
  known.set(part, shapes);
  return shapes;
}
