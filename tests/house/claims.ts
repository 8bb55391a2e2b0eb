import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { onThePhone, withoutAnAccount } from '#tests/screens/claim-places.ts';
import { notInTheDemo, onTheDesk } from '#tests/screens/desk-places.ts';
import { root } from './files.ts';
import { faultIn } from './named-tests.ts';

/** What the documents Kith was made from say, claim by claim, and where Kith meets it. docs/claims.md is written from this. */

/** How many claims each document makes, and what it tells. */
const seeds = {
  S000: { claims: 50, tells: 'How the therapy goes, what it treats, and where it leads' },
  S001: { claims: 60, tells: 'Its two sister therapies, its four areas, and what it improves' },
  S002: { claims: 54, tells: 'A guide: what it is, how it works, what is done, whom it helps' },
  S003: { claims: 23, tells: 'Low mood and relationships, each feeding the other' },
  S004: { claims: 113, tells: 'A whole course, from the map of people to the goodbye' },
} as const;
type Seed = keyof typeof seeds;

/** Every id there is, S000-01 to S004-113. */
export const everyClaim = Object.entries(seeds).flatMap(([seed, { claims }]) =>
  Array.from({ length: claims }, (_, n) => `${seed}-${String(n + 1).padStart(2, '0')}`),
);

const text = z.string().min(10);
const met = z.strictObject({
  id: z.string(),
  /** In our own words. */
  asks: text,
  /** As a person finds it: whose place, which room. */
  screen: text,
  /** The files that make it so. */
  files: z.array(z.string()).min(1),
  /** Tests that fail without it. */
  provedBy: z.array(z.string()).min(1),
});
const pending = z.strictObject({ id: z.string(), lacks: text });
export type Met = z.output<typeof met>;
type Pending = z.output<typeof pending>;

const read = (name: string): unknown => JSON.parse(readFileSync(`${root}docs/claims/${name}.json`, 'utf8'));

const claimsOf = (seed: Seed): Met[] => z.array(met).parse(read(seed));
export const claims = (): Met[] => (Object.keys(seeds) as Seed[]).flatMap(claimsOf);
/** What is not met yet, each with what it still lacks. */
export const notYet = (): Pending[] => z.array(pending).parse(read('not-yet'));

/** The test that opens each place that a client or anybody reads on, and reads what is claimed to stand there. */
const readThere = 'tests/screens/claims-on-screens.test.ts';
/** The same for the desk. */
const readAtTheDesk = 'tests/screens/claims-at-the-desk.test.ts';

/** What a part of `screen` says after “Phone:” or “Without an account:”. */
const saidOf = (screen: string, whose: string): string[] =>
  screen.split('; ').flatMap((part) => (part.startsWith(`${whose}: `) ? part.slice(whose.length + 2) : []));

/** Places of a client that a row names: each page, with the part of it where that has words of its own. */
function placesOn(screen: string): string[] {
  return saidOf(screen, 'Phone').flatMap((said) => {
    if (said in onThePhone) return said;
    return said
      .split(/, and |, (?=[A-Z])/)
      .map((page) => (page in onThePhone ? page : (page.split(', ')[0] ?? '')));
  });
}

const addressesOn = (screen: string): string[] =>
  saidOf(screen, 'Without an account').flatMap((said) => said.match(/\/ipt[\w/-]*/g) ?? [said]);

/** Places of the desk that a row names, each by its whole name. */
export const placesAtTheDesk = (screen: string): string[] =>
  screen.split('; ').flatMap((part) => (isElsewhere.test(part) ? [] : part.replace(/^Desk: /, '')));
const isElsewhere = /^(Phone|Without an account): /;

/** Places that a row says somebody reads on, and that no test opens. */
export const unreadPlaces = (screen: string): string[] => [
  ...placesAtTheDesk(screen).filter((place) => !onTheDesk.has(place) && !(place in notInTheDemo)),
  ...placesOn(screen).filter((place) => !(place in onThePhone)),
  ...addressesOn(screen).filter((address) => !(address in withoutAnAccount)),
];

const isReadThere = (screen: string) => [...placesOn(screen), ...addressesOn(screen)].length > 0;

/** What is wrong with the rows: an id that is missing, unknown or there twice, and a file or a test that is not there. */
export function faultsOf(rows: readonly Met[], waiting: readonly { id: string }[]): string[] {
  const ids = [...rows, ...waiting].map(({ id }) => id);
  return [
    ...everyClaim.filter((id) => !ids.includes(id)).map((id) => `${id} is missing`),
    ...ids.filter((id) => !everyClaim.includes(id)).map((id) => `${id} is no claim`),
    ...ids.filter((id, n) => ids.indexOf(id) < n).map((id) => `${id} stands twice`),
    ...rows.flatMap(({ id, screen, files, provedBy }) => [
      ...unreadPlaces(screen).map((place) => `${id}: no test reads what stands on “${place}”`),
      ...files.filter((path) => !existsSync(root + path)).map((path) => `${id}: ${path} is not there`),
      ...provedBy.flatMap((named) => faultIn(named) ?? []).map((fault) => `${id}: ${fault}`),
    ]),
  ];
}

const cell = (said: string) => said.replaceAll('|', '\\|');

function line({ id, asks, screen, files, provedBy }: Met): string {
  const tests = provedBy.map((named) => {
    const [path = '', ...title] = named.split(' › ');
    return `\`${path}\` › ${cell(title.join(' › '))}`;
  });
  const atTheDesk = placesAtTheDesk(screen).some((place) => onTheDesk.has(place));
  const read = [
    ...(isReadThere(screen) ? [`\`${readThere}\` reads it there`] : []),
    ...(atTheDesk ? [`\`${readAtTheDesk}\` reads it at the desk`] : []),
  ];
  const where = `${cell(screen)} (${files.map((path) => `\`${path}\``).join(', ')})`;
  return `| ${id} | ${cell(asks)} | ${where} | ${[...tests, ...read].join('<br>')} |`;
}

/** docs/claims.md as it should be. */
export function claimsPage(rows = claims(), waiting = notYet()): string {
  const section = (seed: string, tells: string) => {
    const isHere = ({ id }: { id: string }) => id.startsWith(`${seed}-`);
    const lines = [
      ...rows.filter(isHere).map((row) => [row.id, line(row)] as const),
      ...waiting
        .filter(isHere)
        .map((row) => [row.id, `| ${row.id} | | **Not yet:** ${cell(row.lacks)} | |`] as const),
    ].toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }));
    return [
      `## ${seed}: ${tells}`,
      '',
      '| claim | what it asks | where it is met | the test that fails without it |',
      '| --- | --- | --- | --- |',
      ...lines.map(([, said]) => said),
      '',
    ];
  };
  return [
    '# What the therapy asks, and where Kith meets it',
    '',
    'Made by `npm run claims` from the files in `docs/claims`. Kith was made from five documents about Interpersonal Psychotherapy. Each claim or element in them has a number here, what it asks of the software in our own words, where a person meets it, and the test that would fail if it were gone. That a claim is listed does not say that we hold it to be true: what is disputed is shown to readers as disputed.',
    '',
    `A test fails when one of the ${everyClaim.length} is missing or stands twice, when a file or a test named here is gone, renamed or skipped, and when nothing is asserted in it. What a client or anybody is said to read is also read in the demo, page by page, at the width of a phone (\`${readThere}\`), and what stands at the desk at the width of a desk (\`${readAtTheDesk}\`), save what the demo does not show; a page that neither test opens is told too.`,
    '',
    `${rows.length} of ${everyClaim.length} are met${waiting.length > 0 ? `; ${waiting.length} are not yet` : ''}.`,
    '',
    ...Object.entries(seeds).flatMap(([seed, { tells }]) => section(seed, tells)),
  ].join('\n');
}
