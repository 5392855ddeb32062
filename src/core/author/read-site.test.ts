import { expect, test } from 'vitest';
import { createDesk } from '../format/desk.ts';
import { readSite } from './read-site.ts';

const REPORT = 'Konferenz vom\n16.05.2017 im Hotel am\nSee in Salzgitter';
const read = (data: unknown, languages = ['de']) => {
  const desk = createDesk();
  return { site: readSite(data, languages, REPORT, desk), problems: desk.problems };
};

test('an empty blank is missing, and a warning', () => {
  const { site, problems } = read({ address: null, operator: { name: null, mail: '' } });
  expect(site?.address).toBeUndefined();
  expect(site?.operator).toEqual({});
  expect(problems.every(({ code, level }) => code === 'blank' && level === 'warning')).toBe(true);
  expect(problems.map(({ place }) => place.path.join('.'))).toContain('operator.mail');
});

test('a group that is empty or missing is as one whose blanks are', () => {
  const { site, problems } = read({ operator: null });
  expect(site?.operator).toEqual({});
  expect(site?.privacy).toEqual({ officer: {}, authority: {} });
  expect(problems.map(({ place }) => place.path.join('.'))).toContain('privacy.officer.name');
});

test('an address ends with a slash', () => {
  expect(read({ address: 'https://example.org/bogen' }).site?.address).toBe('https://example.org/bogen/');
  expect(read({ address: 'https://example.org/' }).site?.address).toBe('https://example.org/');
  expect(read({ address: 'https://example.org/bogen/index.html' }).site?.address).toBe('https://example.org/bogen/');
});

test('a sentence is wanted in every language', () => {
  const { problems } = read({ hosting: { logs: { de: 'Nichts.' } } }, ['de', 'en']);
  const wanted = problems.map(({ place }) => place.path.join('.')).filter((path) => path.startsWith('hosting.logs'));
  expect(wanted).toEqual(['hosting.logs.en']);
});

test('words in a language that the story does not have are told', () => {
  const { problems } = read({
    hosting: { logs: { de: 'Nichts.', fr: 'Rien.' } },
    statement: { limits: { it: ['Niente.'] } },
  });
  const unused = problems.filter(({ code }) => code === 'unused-language');
  expect(unused.map(({ place }) => place.path.join('.'))).toEqual(['hosting.logs.fr', 'statement.limits.it']);
});

test('a value that is wrong is told once, as an error', () => {
  const { problems } = read({ operator: { mail: 'post' } });
  const told = problems.filter(({ place }) => place.path.join('.') === 'operator.mail');
  expect(told.map(({ code }) => code)).toEqual(['bad-mail']);
});

test('the conference’s facts stand in the report, line breaks aside', () => {
  const right = { event: { date: '2017-05-16', place: 'Hotel am See', town: 'Salzgitter' } };
  expect(read(right).problems.filter(({ level }) => level === 'error')).toEqual([]);
  const wrong = read({ event: { date: '2017-05-17', place: 'Hotel', town: 'Goslar' } }).problems;
  expect(wrong.filter(({ code }) => code === 'not-in-report').map(({ place }) => place.path[1])).toEqual([
    'date',
    'town',
  ]);
});
