import { expect, test } from 'vitest';
import { adolescentTwelve } from '#examples/adolescent-twelve/acts.ts';
import adolescent from '#examples/adolescent-twelve/course.json' with { type: 'json' };
import { dynamicSixteen } from '#examples/dynamic-sixteen/acts.ts';
import dynamic from '#examples/dynamic-sixteen/course.json' with { type: 'json' };
import type { Step } from '#examples/role-dispute/telling.ts';

/** Every text of a paper file with the place it stands at: `people.0.name`. */
const textsIn = (value: unknown, at: string[] = []): { at: string; text: string }[] => {
  if (typeof value === 'string') return value === '' ? [] : [{ at: at.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, [...at, key]));
};

/** What no act of the course says in the file’s own words, and where else it is. */
const elsewhere: readonly [place: RegExp, where: string][] = [
  [/^(title|about)$/, 'of the file itself'],
  [
    /^(client|therapist|supervisor|service|protocol)\./,
    'of the service, its people and the form, set before',
  ],
  [/^endState\./, 'what the course comes to, which other tests hold it to'],
  [/^(sessions|parentMeetings|missed)\.\d+\.at$/, 'the day and the hour of an act'],
  [/^sessions\.\d+\.techniques\./, 'techniques, by the keys Kith has for them'],
  [/^sessions\.\d+\.focus$/, 'the pattern at work, by its own sheets'],
  [/^people\.\d+\.(ring|id)$/, 'rings by number, people by their id'],
  [/^people\.\d+\.changed$/, 'the day and the change, each in a field; held to below'],
  [/^(ipaf|ipafWork)\.\d+\..*person$/, 'people by their id'],
  [/^guardians\.\d+\.livesWith$/, 'custody is shared; which days is in no field'],
  [/^privacy\.(shared\.|eachParent$)/, 'what is shared, by the keys Kith has for it'],
  [/^consent\.whoMayBeContacted\./, 'whom, and the answer, each in a field'],
  [/^contract\.signedBy\./, 'by whom an act is done'],
  [/^sickRole\.eased\.\d+\.until$/, 'a session by its number'],
  [/^medication\.lookedAgain$/, 'an act of its own on that day'],
  [/^notHeld\.\d+\.on$/, 'in the terms on coming, with its reason'],
  [/^expectations\.\d+\.now$/, 'said by both, on the day of the meeting'],
  [/^communication\.where$/, 'place, time and channel, each in a field'],
  [/^tryOuts\.\d+\.result$/, 'by the key Kith has for it'],
  [/^ending\.sharedWithParents\./, 'names of other parts of the file'],
  [/^missed\.\d+\.then$/, 'the number that the next session takes'],
  [/^letter\.\d+\.(givenAt|readBy)$/, 'the last version is shared on that day'],
];

const told = (steps: readonly Step[]) => JSON.stringify(steps.map(({ form, on }) => ({ form, on })));
const asWritten = (text: string) => JSON.stringify(text).slice(1, -1);
let made = 0;
const newId = () => `step-${++made}`;

test.each([
  ['the adolescent', adolescent, adolescentTwelve(newId)],
  ['the dynamic', dynamic, dynamicSixteen(newId)],
] as const)('every text of %s paper file is entered, or it is said where it is', (_, paper, steps) => {
  const entered = told(steps);
  const left = textsIn(paper).filter(({ text }) => !entered.includes(asWritten(text)));
  const unsaid = left.filter(({ at }) => !elsewhere.some(([place]) => place.test(at)));
  expect(unsaid).toEqual([]);
});

test('what changed with people is entered, also what the circle of session 3 could not hold yet', () => {
  const entered = told(adolescentTwelve(newId));
  for (const { changed } of adolescent.people)
    expect(entered).toContain(asWritten(changed.replace(/^\d{4}-[\d-]+: /, '')));
});
