import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { sixteen as protocol } from '#tests/a-course-under-way.ts';

const open = () => aCourse().does('openCourse', { client: 'leila', therapist: 'ana', protocol });
const first = [2, 3, 3, 2, 1, 3, 2, 1, 1];
const client = { as: 'client', by: 'leila' } as const;

const lastFact = (story: ACourse) => story.facts.findLast((fact) => fact.type === 'MeasureAnswered')?.data;

test('an answered measure is kept raw, with its score, version, band set and metric (P11)', () => {
  const story = open().does(
    'answerMeasure',
    { instrument: 'phq-9', answers: [...first, 2], session: 1 },
    client,
  );
  const [reading] = story.course.measures.readings;
  expect(reading).toMatchObject({
    id: 'act-2',
    seq: 2,
    instrument: 'phq-9',
    on: '2026-01-13',
    session: 1,
    administered: 'self',
    answers: [...first, 2],
    result: { total: 18, status: 'complete', severity: 'moderately severe', case: true },
  });
  expect(lastFact(story)).toMatchObject({
    instrument: 'phq-9',
    version: '2026.1',
    language: 'en',
    bandSet: 'kroenke-2001',
    metric: '0-27',
    status: 'complete',
    total: 18,
    answered: 9,
    answers: [...first, 2],
  });
});

test('the wording that was shown is kept with the reading, and changes nothing of its score (P11)', () => {
  const wording = { language: 'cy', version: '2026-01' };
  const form = { instrument: 'wsas', answers: [4, 4, 4, 4, 4] };
  const story = open()
    .does('answerMeasure', form, client)
    .does('answerMeasure', { ...form, wording }, client);
  const [plain, worded] = story.course.measures.readings;
  expect(lastFact(story)).toMatchObject({ wording, version: '2026.1', language: 'en', total: 20 });
  expect(plain).not.toHaveProperty('wording');
  expect(worded).toMatchObject({ wording });
  expect(worded?.result).toEqual(plain?.result);
});

test('the fact says which risk questions were answered, and whether one was not', () => {
  const story = open().does('answerMeasure', { instrument: 'phq-9', answers: first });
  expect(lastFact(story)).toMatchObject({ riskItems: [{ item: 9, value: 1 }], riskItemMissing: false });
  story.does('answerMeasure', { instrument: 'phq-9', answers: first.with(8, 0) });
  expect(lastFact(story)).toMatchObject({ riskItems: [], riskItemMissing: false });
  story.does('answerMeasure', { instrument: 'phq-9', answers: [...first.slice(0, 8), null] }, client);
  expect(lastFact(story)).toMatchObject({ status: 'prorated', riskItems: [], riskItemMissing: true });
});

test('a therapist’s entry is with the therapist unless it says paper, and needs no session', () => {
  const story = open()
    .does('answerMeasure', { instrument: 'wsas', answers: ['N/A', 4, 4, 4, 5] })
    .does('answerMeasure', { instrument: 'wsas', answers: [4, 4, 4, 4, 4], administered: 'paper' });
  expect(story.course.measures.readings).toMatchObject([
    { administered: 'with-therapist', session: null, result: { total: 21, maxPossible: 32 } },
    { administered: 'paper' },
  ]);
});

test('a form with too many gaps is kept without a total', () => {
  const story = open().does(
    'answerMeasure',
    { instrument: 'gad-7', answers: [1, 1, 1, 1, null, null, null] },
    client,
  );
  expect(story.course.measures.readings[0]?.result).toMatchObject({
    status: 'unscorable',
    total: null,
    missing: 3,
  });
});

test('answers that cannot be are refused with the question named', () => {
  expect(open().attempt('answerMeasure', { instrument: 'phq-9', answers: first.with(3, 4) })).toMatchObject({
    refused: 'invalid-answers',
    values: { question: 4 },
  });
  expect(open().attempt('answerMeasure', { instrument: 'phq-9', answers: first.with(0, 1.5) })).toMatchObject(
    { refused: 'invalid-answers', values: { question: 1 } },
  );
  expect(open().attempt('answerMeasure', { instrument: 'phq-9', answers: [1, 2] })).toMatchObject({
    refused: 'invalid-answers',
    values: { questions: 10, given: 2 },
  });
  expect(
    open().attempt('answerMeasure', { instrument: 'phq-9', answers: ['N/A', ...first.slice(1)] }),
  ).toMatchObject({ refused: 'invalid-answers', values: { question: 1 } });
  expect(open().attempt('answerMeasure', { instrument: 'wsas', answers: [9, 1, 1, 1, 1] })).toMatchObject({
    refused: 'invalid-answers',
    values: { question: 1 },
  });
  expect(open().attempt('answerMeasure', { instrument: 'ors', answers: [11, 1, 1, 1] })).toMatchObject({
    refused: 'invalid-answers',
    values: { question: 1 },
  });
});

test('an empty form, an unknown instrument and one that is not scored are refused', () => {
  const empty = new Array(9).fill(null);
  expect(open().refusal('answerMeasure', { instrument: 'phq-9', answers: empty })).toBe('nothing-answered');
  expect(open().attempt('answerMeasure', { instrument: 'bdi-ii', answers: first })).toMatchObject({
    refused: 'no-such-instrument',
    values: { instrument: 'bdi-ii' },
  });
  expect(open().refusal('answerMeasure', { instrument: 'ipars', answers: [1, 0, 0, 0, 1] })).toBe(
    'not-scored',
  );
  expect(open().refusal('answerMeasure', { instrument: 'phq-9', answers: first, session: 0 })).toBe(
    'form: session too-low',
  );
});

test('a supervisor does not answer for the client', () => {
  expect(open().refusal('answerMeasure', { instrument: 'phq-9', answers: first }, { as: 'supervisor' })).toBe(
    'not-yours',
  );
});

test('a plan says when an instrument is asked; a later one replaces it, and one without occasions ends it', () => {
  const story = open()
    .does('planMeasures', {
      instrument: 'mspss',
      when: ['start', 'end'],
      why: 'Support is part of the focus',
    })
    .does('planMeasures', { instrument: 'wsas', sessions: [4, 8] })
    .does('planMeasures', { instrument: 'mspss', when: ['mid-point'] });
  expect(story.course.measures.planned).toMatchObject([
    { instrument: 'wsas', when: [], sessions: [4, 8] },
    { instrument: 'mspss', when: ['mid-point'], sessions: [] },
  ]);
  expect(story.does('planMeasures', { instrument: 'wsas' }).course.measures.planned).toHaveLength(1);
});

test('a plan for an unknown instrument, or the end of one that was never planned, is refused', () => {
  expect(open().attempt('planMeasures', { instrument: 'hads', when: ['start'] })).toMatchObject({
    refused: 'no-such-instrument',
    values: { instrument: 'hads' },
  });
  expect(open().refusal('planMeasures', { instrument: 'wsas' })).toBe('not-planned');
  expect(open().refusal('planMeasures', { instrument: 'wsas', when: ['end'] }, client)).toBe('not-yours');
});

test('a client can say that they prefer not to answer, and that is not a reading', () => {
  const story = open().does(
    'markMeasureDeclined',
    { instrument: 'gad-7', session: 3, why: 'Too tired' },
    client,
  );
  expect(story.course.measures).toMatchObject({
    readings: [],
    declined: [
      { id: 'act-2', instrument: 'gad-7', session: 3, by: 'leila', why: 'Too tired', on: '2026-01-13' },
    ],
  });
  expect(open().attempt('markMeasureDeclined', { instrument: 'hads' })).toMatchObject({
    refused: 'no-such-instrument',
    values: { instrument: 'hads' },
  });
});

test('a client sees their own scores, and not why the therapist planned or what the therapist wrote', () => {
  const { course } = open()
    .does('answerMeasure', { instrument: 'phq-9', answers: first })
    .does('planMeasures', { instrument: 'mspss', when: ['end'], why: 'Suspect he has nobody' })
    .does('markMeasureDeclined', { instrument: 'gad-7', why: 'Seemed irritated' })
    .does('markMeasureDeclined', { instrument: 'who-5', why: 'Not today' }, client);
  const seen = seenBy(course, { as: 'client', by: 'leila' }).measures;
  expect(seen.readings).toEqual(course.measures.readings);
  expect(seen.planned).toMatchObject([{ instrument: 'mspss', why: '' }]);
  expect(seen.declined.map((one) => one.why)).toEqual(['', 'Not today']);
  expect(seenBy(course, { as: 'supervisor', by: 'sam' }).measures).toEqual(course.measures);
  for (const as of ['manager', 'administrator', 'contact'] as const) {
    expect(seenBy(course, { as, by: 'x' }).measures).toEqual({ readings: [], planned: [], declined: [] });
  }
});

test('a form that cannot be taken tells the safety answer on it that can be read (P2, P5)', () => {
  const answers = [9, 0, 0, 0, 0, 0, 0, 0, 3];
  expect(open().attempt('answerMeasure', { instrument: 'phq-9', answers })).toMatchObject({
    refused: 'invalid-answers',
    values: { question: 1, riskItems: ['9'] },
  });
  for (const unreadable of ['x', '9', '', true, '1 or 2']) {
    const some = [1, 1, unreadable, 1, 1, 1, 1, 1, 3];
    expect(
      open().attempt('answerMeasure', { instrument: 'phq-9', answers: some }),
      String(unreadable),
    ).toMatchObject({
      refused: 'invalid-answers',
      values: { question: 3, riskItems: ['9'] },
    });
  }
  const said = [1, 1, 1, 1, 1, 1, 1, 1, '3'];
  expect(open().attempt('answerMeasure', { instrument: 'phq-9', answers: said })).toMatchObject({
    values: { question: 9, riskItems: ['9'] },
  });
});
