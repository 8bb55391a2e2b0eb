import { expect, it } from 'vitest';
import { aCourseUnderWay, nothingFound } from '#tests/a-course-under-way.ts';
import { draftedNote, linesNotIn } from './drafted.ts';

function anHour() {
  return aCourseUnderWay(5)
    .does('addPerson', { displayName: 'Tomas', living: 'living' }, { id: 'tomas' })
    .does('recordOpening', { session: 5, answer: 'Flat since Sunday', about: 'mood' })
    .does('linkMood', {
      session: 5,
      direction: 'mood_to_event',
      what: 'He said he is away all week',
      when: '2026-02-08',
      people: ['tomas'],
      moodBefore: 6,
      moodAfter: 2,
      feelings: [{ name: 'hurt', intensity: 7 }, { name: 'lonely' }],
    })
    .does('markTechnique', { session: 5, technique: 'T-05' })
    .does('markTechnique', { session: 5, technique: 'T-05', about: 'the kitchen' })
    .does('markTechnique', { session: 5, technique: 'T-07' })
    .does('workStrategy', { session: 5, strategy: 'RD-3', note: 'he expects her to plan alone' })
    .does(
      'agreeTryOut',
      { what: 'Ask for Sunday planning', personIds: ['tomas'], when: 'on Sunday', session: 5 },
      { id: 'ask' },
    )
    .does('linkFocus', { session: 5, words: 'The same silence as in spring.' })
    .does('closeSession', { session: 5, summary: 'She wants to be asked first', howItFelt: 'lighter' });
}

it('X-12: the note already holds what was recorded in the hour, in its order', () => {
  expect(draftedNote(anHour().course, 5).split('\n')).toEqual([
    'Session 5 of 16.',
    'How things have been: Flat since Sunday.',
    'Mood and events: He said he is away all week (with Tomas), on 8 February 2026: mood 6 to 2; hurt 7, lonely.',
    'Strategies: RD-3 Lay out what each expects: he expects her to plan alone.',
    'Techniques: Communication analysis (the kitchen), Role play.',
    'To try: Ask for Sunday planning (with Tomas), on Sunday.',
    'Focus: The same silence as in spring.',
    'Close: She wants to be asked first. How it felt: lighter.',
  ]);
});

it('the note says what the scores were, before and at first, and what was said about them', () => {
  const course = aCourseUnderWay(3);
  for (const [session, first] of [3, 2, 1].entries()) {
    course.does(
      'answerMeasure',
      { instrument: 'phq-9', answers: [first, 2, 2, 2, 2, 1, 1, 1, 0, 1], session: session + 1 },
      { as: 'client', on: `2026-01-${13 + 7 * session}` },
    );
  }
  course.does('reviewScores', { session: 3, comment: 'sleep is better' });
  expect(draftedNote(course.course, 3)).toContain(
    'Scores: PHQ-9 12 (13 before, 14 at first). sleep is better.',
  );
});

it('a try-out that came back and was gone through is told with its result', () => {
  const course = anHour()
    .does('holdSession', { minutes: 50, format: 'in_person' }, { on: '2026-02-17' })
    .does('tellTryOut', { tryOutId: 'ask', result: 'tried_differently', learned: 'he did not know' })
    .does('reviewTryOut', { tryOutId: 'ask', session: 6 });
  expect(draftedNote(course.course, 6)).toContain(
    'What came back: Ask for Sunday planning: tried differently. he did not know.',
  );
});

it('the first note holds what the hour decided, told and agreed: fit, name, medication, sick role, contract', () => {
  const course = aCourseUnderWay(1)
    .does('decideSuitability', {
      mainProblem: 'depression',
      linkedToRelationships: 'yes',
      screen: nothingFound,
      decision: 'suitable',
      reasons: ['A clear tie to the quarrel'],
    })
    .does('tellDiagnosis', { called: 'Depression' })
    .does('considerMedication', { decision: 'None for now', with: 'GP' })
    .does('giveSickRole', {
      mode: 'full',
      eased: [{ obligation: 'The club', reviewBySession: 8 }],
      recovery: ['Come each week'],
    })
    .does('addPerson', { displayName: 'Tomas', living: 'living' }, { id: 'tomas' })
    .does('chooseFocus', {
      area: 'role_dispute',
      people: ['tomas'],
      why: 'It began there',
      stage: 'impasse',
      safetyConsidered: 'Asked alone: safe',
    })
    .does('setGoal', { text: 'To say what I need', type: 'interpersonal' })
    .does('setGoal', { text: 'To sleep through', type: 'symptom' })
    .does('agreeContract', {
      version: 0,
      sessions: 16,
      minutes: 50,
      ends: '2026-05-12',
      attendancePolicy: 'We look at it together',
      emergencyArrangements: 'Crisis line',
    });
  const note = draftedNote(course.course, 1);
  for (const part of [
    'suitable',
    'A clear tie',
    'Depression',
    'None for now',
    'The club',
    'Come each week',
    'It began there',
    'To sleep through',
    '16 sessions',
  ])
    expect(note).toContain(part);
});

it('a session in which nothing was recorded drafts nothing', () => {
  expect(draftedNote(aCourseUnderWay(2).course, 2)).toBe('');
  expect(draftedNote(aCourseUnderWay(2).course, 9)).toBe('');
});

it('only what a text does not hold yet is offered to it', () => {
  const drafted = draftedNote(anHour().course, 5);
  const text = drafted.split('\n').slice(0, 7).join('\n');
  expect(linesNotIn(text, drafted)).toEqual(['Close: She wants to be asked first. How it felt: lighter.']);
  expect(linesNotIn(drafted, drafted)).toEqual([]);
});

it('people and works that were struck out leave the rest of the note standing', () => {
  const course = anHour();
  const person = course.facts.find(({ type }) => type === 'PersonAdded');
  course.does('strikeOut', { seq: person?.seq ?? 0, why: 'wrong course' });
  expect(draftedNote(course.course, 5)).toContain(
    'He said he is away all week, on 8 February 2026: mood 6 to 2',
  );
});

it('the note holds the feelings named, the skill practised, the stage judged, what was eased and what was parked', () => {
  const course = anHour()
    .does('startDispute', { personId: 'tomas', setting: 'partner' }, { id: 'dispute' })
    .does('checkSafetyAtHome', { personId: 'tomas', asked: 'alone', answer: 'safe' })
    .does('judgeDisputeStage', { disputeId: 'dispute', stage: 'impasse', evidence: 'Silence', session: 5 })
    .does('nameFeeling', {
      situation: 'When he left.',
      emotions: [{ emotion: 'left_out', intensity: 8 }, { words: 'a weight' }],
      session: 5,
    })
    .does('nameFeeling', { situation: 'KEPT', emotions: [{ emotion: 'sad' }], session: 5 }, { as: 'client' })
    .does('practiseSkill', { skill: 'ask', confidence: 4, session: 5 })
    .does('noteRoomEvent', {
      kind: 'rupture_withdrawal',
      what: 'She went quiet',
      repair: 'I asked',
      session: 5,
    })
    .does(
      'giveSickRole',
      { mode: 'full', eased: [{ obligation: 'The club' }], recovery: ['Come'] },
      { id: 'rest' },
    )
    .does('reviewEasedDuty', { duty: 'rest', outcome: 'shrunk', session: 5 })
    .does('parkIssue', { words: 'The will', session: 5 });
  const note = draftedNote(course.course, 5);
  expect(note).toContain('Feelings: When he left: left out 8, a weight.');
  expect(note).toMatch(/Worked through: Skill practised: .*, sure of it 4 of 10\./);
  expect(note).toContain('Where the dispute stands: impasse. Silence.');
  expect(note).toContain('Between us: She went quiet. I asked.');
  expect(note).toContain('Eased duties: The club: shrunk.');
  expect(note).toContain('Parked: The will.');
  expect(note).not.toContain('KEPT');
});

it('the note of the last hour holds the ending: named, felt, decided, handed over', () => {
  const on = { on: '2026-04-28' };
  const course = aCourseUnderWay(16)
    .does('nameEnding', { words: 'It is strange' }, on)
    .does('decideAfter', { decision: 'discharge', why: 'Well', medication: 'none_taken' }, on)
    .does('writeRelapsePlan', { wayBack: 'Ring us', signs: {}, actions: {} }, on)
    .does('sayGoodbye', { clientValued: 'Being asked', handedOver: ['relapse_plan'] }, on)
    .does(
      'addressNonResponse',
      { said: 'Less than hoped', alternatives: ['CBT'], plan: 'A talk in May' },
      on,
    );
  const note = draftedNote(course.course, 16);
  for (const line of [
    'The ending: Named aloud, with 0 to go. It is strange.',
    'Plan for staying well: Written with the client.',
    'What comes after: discharge. Well.',
    'Where it has not helped enough: Less than hoped. CBT. A talk in May.',
    'Goodbye: Valued: Being asked. Handed over: relapse plan.',
  ])
    expect(note.split('\n')).toContain(line);
  expect(draftedNote(course.course, 15)).toBe('');
});

it('the note of the first hour holds consent, what brings them, whom they named and what was done for safety', () => {
  const on = { on: '2026-01-13' };
  const course = aCourseUnderWay(1)
    .does('giveConsent', { item: 'treatment' }, on)
    .does('listIssue', { words: 'He decides without me' }, on)
    .does('addPerson', { displayName: 'Tomas' }, { ...on, id: 'tomas' })
    .does('writeSafetyPlan', { warningSigns: [{ sign: 'I stop answering' }] }, on)
    .does('flagStopAndRefer', { rule: 'SR-05', what: 'Afraid of him', action: 'Safety first' }, on);
  const lines = draftedNote(course.course, 1).split('\n');
  expect(lines).toContain('Consent: treatment, given.');
  expect(lines).toContain('What brings them: He decides without me.');
  expect(lines).toContain('People named: Tomas.');
  expect(lines).toContain(
    'Safety: A reason to stop: Afraid of him. Safety first. The safety plan was written.',
  );
});
