import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import type { PersonFields } from '#core/course/inventory/person.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';

const client = { as: 'client', by: 'leila' } as const;
const therapist = { as: 'therapist', by: 'ana' } as const;
const conflict = { level: 7, kind: 'covert' as const, words: 'We go quiet', topics: ['the loan'] };

const review = { at: 'S4', seen: 'Little has moved', response: 'partly', decision: 'go_on' } as const;

/** A brother with whom there is conflict, told by the client, and a dispute with him worked on. */
const quarrelling = (): ACourse =>
  aCourse()
    .does('addPerson', { displayName: 'Nana', role: 'sibling' }, { id: 'nana', ...client })
    .does('changePerson', { person: 'nana', version: 1, fields: { conflict } }, client)
    .does('startDispute', { personId: 'nana', setting: 'family' }, { id: 'dispute' })
    .does('writeExpectation', { disputeId: 'dispute', mine: 'To be asked' });

const shown = (course: ACourse, viewer: typeof client | typeof therapist) => {
  const { inventory, dispute } = seenBy(course.course, viewer);
  return [inventory.people[0]?.fields.conflict?.words, dispute.disputes[0]?.expectations[0]?.text.mine];
};
const record = (course: ACourse, viewer: typeof client | typeof therapist) =>
  JSON.stringify(seenFacts(course.course.id, course.facts, viewer));

test('how much conflict there is with somebody, and what is worked out of it, is the client’s to read', () => {
  const course = quarrelling();
  expect(shown(course, client)).toEqual(['We go quiet', 'To be asked']);
  expect(record(course, client)).toContain('We go quiet');
});

const inDoubt: [string, (course: ACourse) => ACourse][] = [
  ...(
    [
      ['not always safe', { safety: 'sometimes_not' }],
      ['left unsaid', { safety: 'prefer_not_to_say' }],
      ['not safe by the tone of the tie', { tone: 'unsafe' }],
    ] as [string, PersonFields][]
  ).map(
    ([how, fields]) =>
      [
        how,
        (course: ACourse) => course.does('changePerson', { person: 'nana', version: 2, fields }, therapist),
      ] as [string, (course: ACourse) => ACourse],
  ),
  [
    'not safe by what was told when asked alone',
    (course) => course.does('checkSafetyAtHome', { personId: 'nana', answer: 'not_safe', asked: 'alone' }),
  ],
];

test.each(inDoubt)(
  'it stays off the client’s screen and out of their record where a tie is %s (SR-05)',
  (_how, says) => {
    const course = says(quarrelling());
    expect(shown(course, client)).toEqual([undefined, undefined]);
    expect(record(course, client)).not.toContain('We go quiet');
    expect(shown(course, therapist)).toEqual(['We go quiet', 'To be asked']);
  },
);

test('nobody who may not be safe stands as one who can help, and what was talked about then is not read on the phone', () => {
  const course = aCourseAtWork()
    .does('mobiliseSupport', { who: 'Ines', person: 'ines', canHelpWith: ['Mondays'] })
    .does('reviewProgress', {
      ...review,
      discussed: 'What happened on Sunday',
      actions: ['ask_about_abuse'],
    });
  const seen = () => {
    const { support, reviews } = seenBy(course.course, client);
    return [support.supporters.length, reviews.reviews[0]?.discussed, reviews.reviews[0]?.actions];
  };
  expect(seen()).toEqual([1, 'What happened on Sunday', []]);
  course.does('checkSafetyAtHome', { personId: 'ines', answer: 'sometimes_not', asked: 'alone' });
  expect(seen()).toEqual([0, '', []]);
});

test('what a client says of a conflict they are not shown is laid over what stands, and takes nothing away', () => {
  const course = quarrelling()
    .does('changePerson', { person: 'nana', version: 2, fields: { safety: 'sometimes_not' } }, client)
    .does(
      'changePerson',
      { person: 'nana', version: 3, fields: { conflict: { level: 9, topics: ['keys'] } } },
      client,
    );
  expect(course.course.inventory.people[0]?.fields.conflict).toEqual({
    level: 9,
    kind: 'covert',
    words: 'We go quiet',
    topics: ['the loan', 'keys'],
    lastEpisode: '',
  });
  expect(shown(course, client)[0]).toBeUndefined();
});
