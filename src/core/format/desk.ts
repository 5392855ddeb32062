import type { Problem, ProblemLevel } from '../problem.ts';
import { suggest } from './nearest.ts';

type Path = Problem['place']['path'];

/** Where the checks put down what they find. */
export interface Desk {
  readonly problems: Problem[];
  error(code: string, file: string, path: Path, message: string): void;
  warn(code: string, file: string, path: Path, message: string): void;
  /** An id or name that is not among the known ones; nothing if those cannot be seen. */
  unknown(code: string, file: string, path: Path, what: string, name: string, known: readonly string[] | null): void;
  /** Every id that came up before. Holes in the list are left out. */
  duplicates(file: string, what: string, ids: readonly string[], pathOf: (index: number) => Path): void;
}

/** Makes an empty desk. */
export function createDesk(): Desk {
  const problems: Problem[] = [];
  const put = (level: ProblemLevel, code: string, file: string, path: Path, message: string) => {
    problems.push({ code, level, place: { file, path }, message });
  };
  const desk: Desk = {
    problems,
    error: (code, file, path, message) => put('error', code, file, path, message),
    warn: (code, file, path, message) => put('warning', code, file, path, message),
    unknown(code, file, path, what, name, known) {
      if (known && !known.includes(name))
        put('error', code, file, path, `There is no ${what} called "${name}". ${suggest(name, known)}`);
    },
    duplicates(file, what, ids, pathOf) {
      ids.forEach((id, index) => {
        if (ids.indexOf(id) === index) return;
        put('error', 'duplicate-id', file, pathOf(index), `The ${what} "${id}" is there twice. Name one of them anew.`);
      });
    },
  };
  return desk;
}
