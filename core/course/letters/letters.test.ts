import { describe, expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { carryOver, withNewIds } from '#core/course/maintenance/carry-over.ts';
import { areas } from '#core/protocols/areas/rooms.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { draftLetter } from './draft.ts';

const client = { as: 'client' } as const;
const letterId = 'letter';
const written = () =>
  aCourseAtWork().does('writeLetter', { kind: 'formulation', words: 'Dear Leila, DRAFT' }, { id: letterId });

describe('a letter', () => {
  it('is a draft that only its writer reads, until it is sent', () => {
    const course = written();
    expect(seenBy(course.course, { ...client, by: 'leila' }).letters.letters).toEqual([]);
    course.does('sendLetter', { letterId, version: 1 });
    course.does('writeLetter', { letterId, kind: 'formulation', words: 'SECOND THOUGHTS', version: 1 });
    const seen = seenBy(course.course, { ...client, by: 'leila' }).letters.letters;
    expect(seen).toMatchObject([{ draft: null, sent: [{ words: 'Dear Leila, DRAFT', version: 1 }] }]);
    expect(JSON.stringify(seen)).not.toContain('SECOND THOUGHTS');
  });

  it('stays as it was sent: neither rewriting nor striking out takes it back', () => {
    const course = written().does('sendLetter', { letterId, version: 1 });
    const { seq = 0 } = course.facts.find(({ type }) => type === 'LetterSent') ?? {};
    expect(course.refusal('strikeOut', { seq, why: 'x' })).toBe('kept');
    expect(course.refusal('sendLetter', { letterId, version: 1 })).toBe('sent');
  });

  it('stays as it was sent when its first draft is struck out, which is possible until then', () => {
    const drafted = written();
    const seq = drafted.facts.length;
    written().does('strikeOut', { seq, why: 'x' });
    const course = drafted.does('sendLetter', { letterId, version: 1 });
    expect(course.refusal('strikeOut', { seq, why: 'x' })).toBe('kept');
  });

  it('is refused when another text is there than the one about to be written over or sent', () => {
    const course = written().does('writeLetter', { letterId, kind: 'formulation', words: 'New', version: 1 });
    const old = { letterId, kind: 'formulation' as const, words: 'Old', version: 1 };
    expect(course.refusal('writeLetter', old)).toBe('stale');
    expect(course.refusal('sendLetter', { letterId, version: 1 })).toBe('stale');
    expect(course.refusal('sendLetter', { letterId: 'x' })).toBe('no-such-letter');
  });

  it('from the client is a goodbye, and the therapist neither sees nor touches it before it is sent', () => {
    const course = aCourseAtWork();
    const form = { kind: 'ending_summary' as const, words: 'x' };
    expect(course.refusal('writeLetter', form, client)).toBe('therapists-letter');
    course.does('writeLetter', { kind: 'goodbye', words: 'SECRET' }, { ...client, id: 'mine' });
    expect(JSON.stringify(seenBy(course.course, { as: 'therapist', by: 'ana' }).letters)).not.toContain(
      'SECRET',
    );
    expect(course.refusal('sendLetter', { letterId: 'mine', version: 1 })).toBe('no-such-letter');
    course.does('sendLetter', { letterId: 'mine', version: 1 }, client);
    expect(seenBy(course.course, { as: 'therapist', by: 'ana' }).letters.letters).toMatchObject([
      { from: 'client', draft: null, sent: [{ words: 'SECRET' }] },
    ]);
    expect(seenBy(course.course, { as: 'manager', by: 'm' }).letters.letters).toEqual([]);
  });
});

/** A course with a shared formulation, goals, scores, a try-out and a reviewed issue. */
const told = () => {
  const course = aCourseAtWork();
  for (const area of areas) course.does('rateArea', { area, present: 'absent', evidence: ['Asked'] });
  return course
    .does('listIssue', { words: 'Tomas decides without me' }, { id: 'issue' })
    .does('chooseFocus', {
      area: 'role_dispute',
      people: ['tomas'],
      stage: 'impasse',
      why: 'HYPOTHESIS',
      whyForClient: 'You were not asked, and it pulls you down.',
    })
    .does('writeFormulation', {
      version: 0,
      clientsWords: 'Nobody asked me, and I never said.',
      onsetLink: 'It began three weeks after Tomas took the post.',
      workingNote: 'HYPOTHESIS',
    })
    .does('shareFormulation', { version: 1 })
    .does('agreeFormulation', { version: 1, answer: 'agrees' }, client)
    .does('setGoal', { text: 'See Ines', type: 'interpersonal' }, { id: 'goal' })
    .does('rateGoal', { goal: 'goal', rating: 0, at: 'start' })
    .does('rateGoal', { goal: 'goal', rating: 2, at: 'mid' })
    .does('rateGoal', { goal: 'goal', rating: 10, at: 'end' })
    .does('answerMeasure', { instrument: 'phq-9', answers: [2, 3, 3, 2, 1, 3, 2, 1, 1] })
    .does(
      'answerMeasure',
      { instrument: 'phq-9', answers: [1, 0, 1, 0, 0, 1, 0, 0, 0] },
      { on: '2026-04-28' },
    )
    .does('agreeTryOut', { what: 'Write to Ines' }, { id: 'try' })
    .does('tellTryOut', { tryOutId: 'try', result: 'done', learned: 'She had missed me' })
    .does('nameFeeling', { situation: 'PRIVATE', emotions: [{ emotion: 'sad' }] }, client)
    .does('reviewIssue', {
      issue: 'issue',
      now: 'better',
      words: 'We look at the week on Sundays',
      whatIDid: 'I asked',
    });
};

describe('a letter drafted from the chart', () => {
  it('says the formulation in the client’s words, with the focus, the goals and the number of sessions', () => {
    const letter = draftLetter(told().course, 'formulation', { client: 'Leila', therapist: 'Ana' });
    expect(letter).toMatch(/^Dear Leila,\n\n/);
    expect(letter).toContain('"Nobody asked me, and I never said."');
    expect(letter).toContain('with Tomas in mind. You were not asked, and it pulls you down.');
    expect(letter).toContain('- See Ines');
    expect(letter).toContain('16 sessions');
    expect(letter).toMatch(/Ana$/);
  });

  it('says at mid-point and at the end what moved, what was tried and what was done', () => {
    expect(draftLetter(told().course, 'mid_point')).toContain('See Ines: from 0 to 2 out of 10');
    const summary = draftLetter(told().course, 'ending_summary');
    expect(summary).toContain('18 at the start and 3 most recently');
    expect(summary).toContain('What you learned: She had missed me');
    expect(summary).toContain('Tomas decides without me: We look at the week on Sundays');
    expect(draftLetter(told().course, 'goodbye')).toContain('- I asked');
  });

  it('says how many sessions are left as the page does, where one missed without notice is used up', () => {
    const course = aCourseAtWork()
      .does('changeProtocolSettings', { settings: { dnaConsumesSession: true }, why: 'House rule' })
      .does('holdSession', { minutes: 50, format: 'in_person' }, { on: '2026-01-13' })
      .does('missSession', { told: 'not_told' }, { on: '2026-01-20' })
      .does('missSession', { told: 'beforehand' }, { on: '2026-01-27' });
    expect(draftLetter(course.course, 'mid_point')).toContain('1 session held, 14 sessions to go');
    course.does('changeProtocolSettings', { settings: { dnaConsumesSession: false }, why: 'Not after all' });
    expect(draftLetter(course.course, 'mid_point')).toContain('1 session held, 15 sessions to go');
  });

  it('never carries a hypothesis or anything the client keeps private, of whatever kind', () => {
    for (const kind of ['formulation', 'mid_point', 'ending_summary', 'goodbye'] as const) {
      expect(draftLetter(told().course, kind)).not.toMatch(/HYPOTHESIS|PRIVATE/);
    }
  });

  it('can be drafted from a course where almost nothing has been written', () => {
    expect(draftLetter(aCourseAtWork().course, 'goodbye')).toMatch(/say goodbye properly/);
    expect(draftLetter(aCourseAtWork().course, 'formulation')).not.toMatch(/undefined|null|""/);
  });
});

describe('what a maintenance course takes over', () => {
  const plan = {
    signs: { early: [{ sign: 'I answer "fine"' }] },
    actions: {},
    people: [{ who: 'Ines', person: 'ines' }],
    version: 0,
  };

  it('is nothing before a course was opened', async () => {
    const { aCourse } = await import('#tests/a-course.ts');
    expect(carryOver(aCourse().course)).toBeUndefined();
  });

  it('is people, focus and plans, without those the client keeps back', () => {
    const course = told().does('writeRelapsePlan', plan);
    course.does('addPerson', { displayName: 'HIDDEN', disclosure: 'not_now' }, client);
    course.does('setPersonAside', { person: 'father', why: 'Settled' });
    const carried = carryOver(course.course);
    expect(carried?.people.map(({ from, fields }) => [from, fields.displayName])).toEqual([
      ['tomas', 'Tomas'],
      ['ines', 'Ines'],
    ]);
    expect(carried?.focus).toEqual([
      {
        area: 'role_dispute',
        rank: 'primary',
        people: ['tomas'],
        whyForClient: 'You were not asked, and it pulls you down.',
      },
    ]);
    expect(carried?.relapsePlan?.signs.early[0]?.sign).toBe('I answer "fine"');
    expect(JSON.stringify(carried)).not.toMatch(/HIDDEN|HYPOTHESIS/);
  });

  it('leaves behind what the client wrote in a plan of somebody they keep back', () => {
    const leila = { as: 'client', by: 'leila' } as const;
    const course = aCourseAtWork().does('writeRelapsePlan', plan, leila);
    expect(JSON.stringify(carryOver(course.course)?.relapsePlan)).toContain('"who":"Ines"');
    course.does('changePerson', { person: 'ines', version: 1, fields: { disclosure: 'not_now' } }, leila);
    const left = carryOver(course.course)?.relapsePlan;
    expect(left?.signs.early[0]?.sign).toBe('I answer "fine"');
    expect(JSON.stringify(left)).not.toContain('Ines');
  });

  it('names its people by the ids they bear in the new course', () => {
    const carried = carryOver(told().does('writeRelapsePlan', plan).course);
    const renamed = carried && withNewIds(carried, { tomas: 'tomas-2', ines: 'ines-2' });
    expect(renamed?.focus[0]?.people).toEqual(['tomas-2']);
    expect(renamed?.relapsePlan?.people[0]?.person).toBe('ines-2');
  });
});
