import { expect, test } from 'vitest';
import type { FormOf } from '#core/course/book.ts';
import { seenBy } from '#core/course/book.ts';
import { consentTo, itemsAskedIn, treatmentAgreed } from '#core/course/consent/answers.ts';
import { suitabilityNow, violenceAtHome } from '#core/course/suitability/decided.ts';
import { suitabilityRules } from '#core/course/suitability/rules.ts';
import { rulesAgainst } from '#core/course/suitability/rules-against.ts';
import { guide } from '#core/guide/guide.ts';
import { aCourse } from '#tests/a-course.ts';
import { aCourseUnderWay, nothingFound, sixteen as protocol } from '#tests/a-course-under-way.ts';

const opened = { client: 'leila', therapist: 'ana', protocol, referral: 'GP letter of 2 January' };
const fits: FormOf<'decideSuitability'> = {
  mainProblem: 'depression',
  linkedToRelationships: 'yes',
  screen: nothingFound,
  decision: 'suitable',
  reasons: ['A clear tie to the quarrel'],
};

test('a course opens once, and not as its own continuation', () => {
  const open = aCourse().does('openCourse', opened);
  expect(open.refusal('openCourse', opened)).toBe('opened');
  expect(aCourse().refusal('openCourse', { ...opened, continues: 'course-1' })).toBe('continues-itself');
});

test('the adult course is opened for somebody younger only with the reason, and outside its ages a measure too', () => {
  const born = '2012-03-02';
  const age = { refused: 'outside-ages', values: { age: 13 } };
  expect(aCourse().attempt('openCourse', opened, { born })).toMatchObject(age);
  expect(aCourse().attempt('openCourse', opened, { born: '2008-01-14' })).toMatchObject({
    values: { age: 17 },
  });
  aCourse().does('openCourse', opened, { born: '2008-01-13' });
  const story = aCourse().does('openCourse', { ...opened, despiteAge: 'No other service here' }, { born });
  const phq9 = { instrument: 'phq-9', answers: [1, 1, 1, 1, 1, 1, 1, 1, 3] };
  const auditC = { instrument: 'audit-c', answers: [0, null, null] };
  for (const form of [phq9, auditC])
    expect(story.attempt('answerMeasure', form, { born })).toMatchObject(age);
  expect(story.attempt('planMeasures', { instrument: 'phq-9', when: ['start'] }, { born })).toMatchObject(
    age,
  );
  story.does('answerMeasure', phq9, { born, as: 'client' });
  expect(story.course.risk.alarms).toHaveLength(1);
  story.does('answerMeasure', { ...auditC, despiteAge: 'Drinks at weekends' }, { born });
  expect(story.refusal('answerMeasure', { instrument: 'gds-15', answers: new Array(15).fill(0) })).toBe(
    'outside-ages',
  );
});

test('a maintenance course names the course it continues', () => {
  const { course } = aCourse().does('openCourse', { ...opened, continues: 'course-0' });
  expect(course.opening.opened).toMatchObject({ continues: 'course-0', on: '2026-01-13' });
  expect(seenBy(course, { as: 'contact', by: 'x' }).opening.opened).toBeNull();
});

test('consent is item by item: asked, given, refused, taken back (MS-01)', () => {
  const story = aCourse().does('giveConsent', { item: 'treatment' });
  expect(treatmentAgreed(story.course)).toBe(false);
  story.does('giveConsent', { item: 'confidentiality' }).does('refuseConsent', { item: 'recording' });
  expect(treatmentAgreed(story.course)).toBe(true);
  expect(consentTo(story.course, 'recording')).toBe('refused');
  expect(consentTo(story.course, 'research')).toBe('not_asked');
  story.does('withdrawConsent', { item: 'treatment' }, { as: 'client' });
  expect(consentTo(story.course, 'treatment')).toBe('withdrawn');
  expect(story.course.consent.history).toHaveLength(4);
});

test('contact is agreed person by person', () => {
  const story = aCourse()
    .does('giveConsent', { item: 'contact', whom: 'Sister' })
    .does('refuseConsent', { item: 'contact', whom: 'Husband' }, { as: 'client' });
  expect(consentTo(story.course, 'contact', 'sister')).toBe('given');
  expect(consentTo(story.course, 'contact', 'Husband')).toBe('refused');
  expect(story.refusal('giveConsent', { item: 'contact' })).toBe('contact-whom');
  expect(story.refusal('giveConsent', { item: 'research', whom: 'Sister' })).toBe('contact-only');
});

test('nothing is given twice or taken back before it was given', () => {
  const story = aCourse().does('giveConsent', { item: 'supervision' });
  expect(story.refusal('giveConsent', { item: 'supervision' })).toBe('answered');
  expect(story.refusal('withdrawConsent', { item: 'recording' })).toBe('not-given');
});

test('nobody is asked about messages that are not offered, nor about research where none is done; an answer can be taken back', () => {
  const asked = aCourse();
  expect(itemsAskedIn(asked.course)).not.toContain('research');
  expect(itemsAskedIn(asked.course, 'asked')).toContain('research');
  expect(asked.refusal('giveConsent', { item: 'messages' })).toBe('nothing-to-agree-to');
  expect(asked.refusal('refuseConsent', { item: 'messages' })).toBe('nothing-to-agree-to');
  const earlier = aCourse();
  const data = { item: 'messages', whom: '', words: '', as: 'client' };
  const base = { course: earlier.id, seq: 1, act: 'before', on: '2026-01-13', at: '2026-01-13T10:00:00Z' };
  earlier.facts.push({ ...base, by: 'leila', type: 'ConsentGiven', data });
  expect(consentTo(earlier.does('withdrawConsent', { item: 'messages' }).course, 'messages')).toBe(
    'withdrawn',
  );
});

test('hopes and wishes about telling are kept in the client’s words (I-01)', () => {
  const { course } = aCourse()
    .does('tellHopes', { words: 'To sleep.' }, { as: 'client' })
    .does('tellDisclosureWishes', { words: 'Ask me first', notYet: ['My father'] });
  expect(course.hopes.hopes[0]).toMatchObject({ words: 'To sleep.', as: 'client' });
  expect(course.hopes.disclosure).toMatchObject({ notYet: ['My father'], as: 'therapist' });
});

test('a yes to psychosis (SU-15) does not go with suitable', () => {
  const psychotic = { ...fits, screen: { ...nothingFound, psychosis: 'yes' } } as const;
  expect(aCourse().attempt('decideSuitability', psychotic)).toMatchObject({
    refused: 'unsuitable',
    values: { rules: ['SU-15'] },
  });
  expect(aCourse().refusal('decideSuitability', { ...psychotic, decision: 'not_now' })).toBe('what-instead');
  const later = { ...psychotic, decision: 'not_now', adaptation: 'Early intervention team' } as const;
  expect(suitabilityNow(aCourse().does('decideSuitability', later).course)?.decision).toBe('not_now');
});

test('while it stands that IPT does not fit, nothing of the treatment is agreed, and the guide says so until it is taken anew', () => {
  const focus = { area: 'role_transition', why: 'It began with the move' } as const;
  const terms = {
    version: 0,
    sessions: 16,
    minutes: 50,
    starts: '2026-01-13',
    ends: '2026-04-28',
    attendancePolicy: 'A day’s notice',
    emergencyArrangements: 'The GP',
  };
  for (const decision of ['not_now', 'not_suitable'] as const) {
    const against = { ...fits, decision, reasons: ['SU-25'], adaptation: 'A GP visit' };
    const course = aCourseUnderWay(2).does('decideSuitability', against, { id: 'against' });
    expect(course.refusal('chooseFocus', focus)).toBe('does-not-fit');
    expect(course.refusal('agreeContract', terms)).toBe('does-not-fit');
    const said = () =>
      guide(course.course, '2026-01-27')?.prompts.find(({ key }) => key.startsWith('does-not-fit'));
    expect(said()).toMatchObject({ key: 'does-not-fit:against', severity: 'block' });
    course.does('decideSuitability', { ...fits, reasons: ['Slept off, and the tie is clear'] });
    expect(said()).toBeUndefined();
    expect(course.refusal('chooseFocus', focus)).not.toBe('does-not-fit');
    expect(course.refusal('agreeContract', terms)).not.toBe('does-not-fit');
  }
});

test('bipolar, substances and violence at home ask for more than suitable (SU-16, SU-17, SU-21)', () => {
  const found = { psychosis: 'no', bipolar: 'yes', substances: 'yes', violenceAtHome: 'yes' } as const;
  const against = rulesAgainst({ answers: [], screen: { ...nothingFound, ...found } });
  expect(against.map(({ id }) => id)).toEqual(['SU-16', 'SU-17', 'SU-21']);
});

test('anxiety beside it (SU-13) is watched and does not stand in the way', () => {
  const answers = [
    { rule: 'SU-13', answer: 'yes' },
    { rule: 'SU-01', answer: 'yes' },
  ] as const;
  const { course } = aCourse().does('decideSuitability', { ...fits, answers: [...answers] });
  expect(suitabilityNow(course)?.answers).toHaveLength(2);
});

test('safety at home is asked alone', () => {
  const overheard = { ...fits, screen: { ...nothingFound, violenceAsked: 'not_alone' } } as const;
  expect(aCourse().refusal('decideSuitability', overheard)).toBe('ask-alone');
});

test('a decision names its reasons, and is the signed-in clinician’s whatever name is sent (I-17, 9.1)', () => {
  expect(aCourse().refusal('decideSuitability', { ...fits, reasons: [] })).toBe('form: reasons too-few');
  const sent = { ...fits, clinician: 'Nobody in particular' };
  const { course } = aCourse().does('decideSuitability', sent, { by: 'ana', name: 'Ana Sousa' });
  expect(suitabilityNow(course)).toMatchObject({ clinician: 'Ana Sousa', by: 'ana' });
  expect(suitabilityNow(aCourse().does('decideSuitability', sent).course)?.clinician).toBe('');
});

test('the client sees what was decided and none of the screening', () => {
  const { course } = aCourse().does(
    'decideSuitability',
    { ...fits, screen: { ...nothingFound, violenceAtHome: 'possible' }, notes: 'Told in the corridor' },
    { name: 'Ana Sousa' },
  );
  expect(violenceAtHome(course)).toBe(true);
  const seen = suitabilityNow(seenBy(course, { as: 'client', by: 'leila' }));
  expect(seen).toMatchObject({ decision: 'suitable', clinician: 'Ana Sousa', notes: '', reasons: [] });
  expect(seen?.screen.violenceAtHome).toBe('not_asked');
});

test('every rule of fit has its question and says what a yes does', () => {
  const doing = (result: string) =>
    suitabilityRules.filter((rule) => rule.result === result).map(({ id }) => id);
  expect(doing('indicates')).toEqual([
    'SU-01',
    'SU-02',
    'SU-03',
    'SU-04',
    'SU-05',
    'SU-06',
    'SU-07',
    'SU-09',
    'SU-24',
  ]);
  expect(doing('adapts')).toEqual(['SU-08', 'SU-10', 'SU-11', 'SU-12', 'SU-13', 'SU-14', 'SU-19', 'SU-21']);
  expect(doing('not_now')).toEqual(['SU-15', 'SU-16', 'SU-17', 'SU-18', 'SU-20']);
  expect(doing('stops')).toEqual(['SU-22', 'SU-23', 'SU-25']);
});

const adapted = { ...fits, decision: 'suitable_with_adaptation', adaptation: 'Slower' } as const;

test.each(['SU-15', 'SU-16', 'SU-22', 'SU-23', 'SU-25'] as const)(
  'a yes to %s stops: no adaptation lifts it, and not now does',
  (rule) => {
    const told = { ...adapted, answers: [{ rule, answer: 'yes' as const }] };
    expect(aCourse().attempt('decideSuitability', told)).toMatchObject({
      refused: 'rule-stops',
      values: { rules: [rule] },
    });
    aCourse().does('decideSuitability', { ...told, decision: 'not_now' });
  },
);

test('psychosis or mania found by the screen stops as its rule does', () => {
  for (const found of [{ psychosis: 'yes' }, { bipolar: 'yes' }] as const)
    expect(
      aCourse().refusal('decideSuitability', { ...adapted, screen: { ...nothingFound, ...found } }),
    ).toBe('rule-stops');
});

test('what is treated alongside goes with an adaptation: dependence, a crisis plan, low weight (SU-17, SU-18, SU-20)', () => {
  for (const rule of ['SU-17', 'SU-18', 'SU-20', 'SU-21'] as const) {
    const told = { ...adapted, answers: [{ rule, answer: 'yes' as const }] };
    aCourse().does('decideSuitability', told);
    expect(aCourse().refusal('decideSuitability', { ...told, decision: 'suitable' })).toBe('unsuitable');
  }
});

test('IPT is offered only where there is a tie to people, and after all four screens', () => {
  for (const form of [fits, adapted]) {
    expect(aCourse().refusal('decideSuitability', { ...form, linkedToRelationships: 'no' })).toBe('no-tie');
    const untied = { ...form, answers: [{ rule: 'SU-02' as const, answer: 'no' as const }] };
    expect(aCourse().refusal('decideSuitability', untied)).toBe('no-tie');
    for (const one of ['psychosis', 'bipolar', 'substances', 'violenceAtHome'])
      expect(
        aCourse().attempt('decideSuitability', { ...form, screen: { ...nothingFound, [one]: 'not_asked' } }),
      ).toMatchObject({ refused: 'not-screened', values: { screens: [one] } });
  }
  const later = {
    ...fits,
    decision: 'not_now' as const,
    linkedToRelationships: 'no' as const,
    alternatives: ['CBT'],
  };
  aCourse().does('decideSuitability', later);
});

test('a client who does not want therapy (SU-25) is not suitable, and is offered something else', () => {
  const unwilling = { ...fits, answers: [{ rule: 'SU-25' as const, answer: 'yes' as const }] };
  expect(aCourse().attempt('decideSuitability', unwilling)).toMatchObject({
    refused: 'unsuitable',
    values: { rules: ['SU-25'] },
  });
  const { course } = aCourse().does('decideSuitability', {
    ...unwilling,
    decision: 'not_suitable',
    alternatives: ['Watchful waiting'],
  });
  expect(suitabilityNow(course)?.alternatives).toEqual(['Watchful waiting']);
});

test('what a client themself said no to is not struck out by anybody, and a slip of whoever wrote it down is', () => {
  const said = (act: 'refuseConsent' | 'withdrawConsent', as: 'client' | 'therapist') => {
    const story = aCourse();
    if (act === 'withdrawConsent') story.does('giveConsent', { item: 'supervision' });
    return story.does(act, { item: 'supervision' }, { as });
  };
  for (const act of ['refuseConsent', 'withdrawConsent'] as const) {
    const own = said(act, 'client');
    expect(own.refusal('strikeOut', { seq: own.facts.length, why: 'x' })).toBe('kept');
    expect(consentTo(own.does('giveConsent', { item: 'supervision' }).course, 'supervision')).toBe('given');
    const slip = said(act, 'therapist');
    slip.does('strikeOut', { seq: slip.facts.length, why: 'The wrong client' });
  }
});
