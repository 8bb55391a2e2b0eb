import { chapters } from '#core/course/chapters.ts';
import { groupChapters } from '#core/group/chapters.ts';
import { referralChapters } from '#core/referral/chapters.ts';
import type { Operation } from './openapi.ts';

/** A part of the API: the acts of one chapter of a chart, or the addresses about one thing. */
export interface ApiChapter {
  /** By it the page is asked for. */
  id: string;
  of: 'course' | 'group' | 'referral' | 'addresses';
  called: string;
  operations: Operation[];
}

type WithActs = Readonly<Record<string, { acts?: object }>>;

/** `sickRole` as two words. */
const inWords = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const asTitle = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The acts of each chapter of a chart, as they are described. */
function chaptersOf(
  of: 'course' | 'group' | 'referral',
  contents: WithActs,
  described: ReadonlyMap<string, Operation>,
): ApiChapter[] {
  return Object.entries(contents).flatMap(([name, { acts = {} }]) => {
    const operations = Object.keys(acts).flatMap((act) => described.get(act) ?? []);
    return operations.length > 0
      ? [{ id: `${of}-${name}`, of, called: asTitle(inWords(name)), operations }]
      : [];
  });
}

const begin = '/api/courses/{id}/acts/';
const beginInGroup = '/api/groups/{id}/acts/';
const beginInReferral = '/api/referrals/{id}/acts/';
const begins = [begin, beginInGroup, beginInReferral];

const startingWith = (all: readonly Operation[], path: string) =>
  new Map(all.filter((one) => one.path.startsWith(path)).map((one) => [one.operationId, one]));

/**
 * The whole API by chapter: acts as the charts have their chapters, other addresses by what they are about.
 * @param elsewhere what addresses about nothing in particular are called
 */
export function apiChapters(all: readonly Operation[], elsewhere: string): ApiChapter[] {
  const plain = all.filter(({ path }) => !begins.some((one) => path.startsWith(one)));
  const about = Map.groupBy(plain, ({ path }) => path.split('/')[2] ?? '');
  const few = [...about].filter(([, of]) => of.length < 3).flatMap(([, of]) => of);
  const addresses = [...about]
    .filter(([, of]) => of.length >= 3)
    .map(
      ([name, operations]): ApiChapter => ({
        id: `at-${name}`,
        of: 'addresses',
        called: asTitle(name.replaceAll('-', ' ')),
        operations,
      }),
    );
  return [
    ...chaptersOf('course', chapters, startingWith(all, begin)),
    ...chaptersOf('group', groupChapters, startingWith(all, beginInGroup)),
    ...chaptersOf('referral', referralChapters, startingWith(all, beginInReferral)),
    ...addresses.toSorted((one, other) => (one.called < other.called ? -1 : 1)),
    ...(few.length > 0
      ? [{ id: 'at-first', of: 'addresses' as const, called: asTitle(elsewhere), operations: few }]
      : []),
  ];
}

/** Whether every one of these words stands in what is said of it, in whichever case. */
export function isFound(
  { operationId, path, method, summary, description }: Operation,
  words: string,
): boolean {
  const said = [inWords(operationId), operationId, method, path, summary, description ?? '']
    .join(' ')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => said.includes(word));
}
