import { expect, test } from 'vitest';
import type { Fact } from '#core/book/fact.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseAtWork, aCourseInDispute } from '#tests/a-course-at-work.ts';
import { aCourseWithSheets } from '#tests/a-course-with-sheets.ts';
import { held } from '#tests/a-guided-course.ts';

const client = { as: 'client', by: 'leila' } as const;
const once = { id: 'it' };

/** One thing that somebody says yes to, signs or sends. */
interface Agreeable {
  start: () => ACourse;
  /** Writes it, over this version; 0 where nothing stands. */
  write: (course: ACourse, words: string, version: number) => ACourse;
  /** Makes it ready to be agreed to under its number. */
  ready?: (course: ACourse, version: number) => ACourse;
  agree: (course: ACourse, version: number) => Fact[] | Refusal;
  /** The number under which it stands now. */
  number: (course: ACourse) => number | undefined;
}

const terms = {
  sessions: 16,
  minutes: 50,
  ends: '2026-04-28',
  attendancePolicy: 'A day’s notice',
  emergencyArrangements: 'GP, crisis line',
};
const goal = (text: string) => ({ text, type: 'interpersonal' as const });

const agreeables: Record<string, Agreeable> = {
  'a contract': {
    start: () =>
      aCourseAtWork()
        .does('chooseFocus', {
          area: 'role_dispute',
          people: ['tomas'],
          stage: 'impasse',
          why: 'It began there',
        })
        .does('setGoal', goal('See Ines'))
        .does('setGoal', goal('Say no once')),
    write: (course, words, version) =>
      course.does('agreeContract', { ...terms, fees: words, version, becauseOf: 'Said otherwise' }),
    agree: (course, version) => course.attempt('acknowledgeContract', { version }, client),
    number: ({ course }) => course.contract.versions.at(-1)?.version,
  },
  'a formulation': {
    start: () => aCourseAtWork(),
    write: (course, words, version) => course.does('writeFormulation', { narrative: words, version }),
    ready: (course, version) =>
      course.does('shareFormulation', { version, unratedBecause: 'To be rated next time' }),
    agree: (course, version) => course.attempt('agreeFormulation', { version, answer: 'no' }, client),
    number: ({ course }) => course.formulation.versions.at(-1)?.version,
  },
  'a sheet': {
    start: () =>
      aCourseWithSheets().does('writeSheet', { sheet: 'everything', fields: { story: 'At first' } }, once),
    write: (course, words, version) =>
      course.does('writeSheet', {
        sheet: 'everything',
        entry: 'it',
        fields: { story: words },
        version: version || 1,
      }),
    ready: (course, version) => course.does('shareSheet', { entry: 'it', version }),
    agree: (course, version) =>
      course.attempt('agreeSheet', { entry: 'it', version, answer: 'no', words: 'Not quite' }, client),
    number: ({ course }) => course.sheets.entries[0]?.versions.at(-1)?.version,
  },
  'an issue': {
    start: () => aCourseAtWork().does('listIssue', { words: 'Carmen' }, once),
    write: (course, words, version) =>
      course.does('rewordIssue', { issue: 'it', words, version: version || 1 }),
    agree: (course, version) => course.attempt('agreeIssue', { issue: 'it', version }, client),
    number: ({ course }) => course.issues.issues[0]?.version,
  },
  'a session for two': {
    start: () => aCourseInDispute(),
    write: (course, words, version) =>
      course.does('planJointSession', { disputeId: 'dispute', aim: words, version }),
    agree: (course, version) =>
      course.attempt('consentToJointSession', { disputeId: 'dispute', whose: 'client', version }, client),
    number: ({ course }) => course.dispute.disputes[0]?.jointSession?.plan.version,
  },
  'a note to sign': {
    start: () => held(1),
    write: (course, words, version) => course.does('draftNote', { session: 1, text: words, version }),
    agree: (course, version) => course.attempt('signNote', { session: 1, version }),
    number: ({ course }) => course.notes.notes[0]?.version,
  },
  'a letter to send': {
    start: () => aCourseAtWork().does('writeLetter', { kind: 'formulation', words: 'Dear Leila' }, once),
    write: (course, words, version) =>
      course.does('writeLetter', { letterId: 'it', kind: 'formulation', words, version: version || 1 }),
    agree: (course, version) => course.attempt('sendLetter', { letterId: 'it', version }),
    number: ({ course }) => course.letters.letters[0]?.draft?.version,
  },
};

const strikeLast = (course: ACourse, type: string) => {
  const { seq = 0 } = course.facts.findLast((fact) => fact.type === type) ?? {};
  return course.does('strikeOut', { seq, why: 'Of another client' });
};

for (const [name, { start, write, ready = (course: ACourse) => course, agree, number }] of Object.entries(
  agreeables,
)) {
  test(`${name} is agreed to as it was read: a late yes falls on no other text, be the first reworded or struck out`, () => {
    const read = () => {
      const course = write(start(), 'As it was read', 0);
      const wrote = course.facts.at(-1)?.type ?? '';
      const seen = number(course) ?? 0;
      return { course: ready(course, seen), wrote, seen };
    };
    const plain = read();
    expect(isRefusal(agree(plain.course, plain.seen))).toBe(false);

    const reworded = read();
    ready(write(reworded.course, 'In other words', reworded.seen), number(reworded.course) ?? 0);
    expect(agree(reworded.course, reworded.seen)).toMatchObject({ kind: 'stale' });

    const struck = read();
    strikeLast(struck.course, struck.wrote);
    const stands = number(struck.course) ?? 0;
    write(struck.course, 'In other words', stands);
    const now = number(struck.course) ?? 0;
    expect(now).toBeGreaterThan(struck.seen);
    ready(struck.course, now);
    expect(agree(struck.course, struck.seen)).toMatchObject({ kind: 'stale' });
    expect(isRefusal(agree(struck.course, now))).toBe(false);

    // Struck out once more, and written a third time: no number comes back.
    strikeLast(struck.course, struck.wrote);
    write(struck.course, 'In yet other words', number(struck.course) ?? 0);
    expect(number(struck.course)).toBeGreaterThan(now);
  });
}

test('a number that a chart of 0.2.0 did not keep is nobody else’s either', () => {
  const course = agreeables['a contract']?.start() ?? aCourseAtWork();
  course.does('agreeContract', { ...terms, version: 0 });
  course.facts = course.facts.map((fact) => {
    if (fact.type !== 'ContractAgreed') return fact;
    const { version: _unkept, ...data } = Object(fact.data);
    return { ...fact, data };
  });
  strikeLast(course, 'ContractAgreed');
  course.does('agreeContract', { ...terms, version: 0 });
  expect(course.course.contract.versions.map(({ version }) => version)).toEqual([2]);
});
