import { describe, expect, test } from 'vitest';
import { isRefusal } from '#core/forms/refusal.ts';
import { readProtocol } from '#core/guide/protocol-file/read-protocol.ts';
import { readAnswers } from '#core/instruments/scoring/answers.ts';
import { checkPack } from '#core/instruments/wording/packs.ts';
import { change } from '#core/outcomes/reliable-change.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import { durationInWords } from '#server/sign-in/lock-out.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { the } from '#tests/answer-sheets.ts';
import { everyRefusal } from './refusals.ts';

/** The one place where the words of refusals are tested: what a sentence names, and what it must not say. */

const said = (result: unknown) => (isRefusal(result) ? result.because : 'It is not refused.');

test('what stops a client over danger says nothing of danger on their screen', () => {
  const told = everyRefusal().filter(({ code }) => code === 'talk-first' || code === 'not-going-ahead');
  expect(told.map(({ code }) => code).sort()).toEqual(['not-going-ahead', 'talk-first']);
  for (const { sentences } of told) expect(sentences.flat().join(' ')).not.toMatch(/safe|harm|violen/i);
});

test.each([
  [
    'phq-9',
    [1, 1, 1, 4, 1, 1, 1, 1, 1],
    'Question 4 of the PHQ-9 cannot be 4: give 0, 1, 2 or 3, or leave it empty.',
  ],
  [
    'phq-9',
    ['N/A', 1, 1, 1, 1, 1, 1, 1, 1],
    'Question 1 of the PHQ-9 cannot be “N/A”: give 0, 1, 2 or 3, or leave it empty.',
  ],
  [
    'wsas',
    [9, 1, 1, 1, 1],
    'Question 1 of the WSAS cannot be 9: give 0, 1, 2, 3, 4, 5, 6, 7 or 8, N/A, or leave it empty.',
  ],
  [
    'ors',
    [11, 1, 1, 1],
    'Question 1 of the ORS cannot be 11: give a number from 0 to 10 in steps of 0.1, or leave it empty.',
  ],
  [
    'phq-9',
    [1, 2],
    'The PHQ-9 takes 9 or 10 answers in order, and 2 came: give one for each question, empty where it was not answered.',
  ],
])('answers that the %s does not offer are named, with those it does', (id, answers, sentence) => {
  expect(readAnswers(the(id), answers)).toMatchObject({ because: sentence });
});

test.each([
  ['phq-9', 28, '28 is not a total of the PHQ-9: totals run from 0 to 27 in whole points.'],
  ['core-10', 14.44, '14.44 is not a total of the CORE-10: totals run from 0 to 40, to one decimal.'],
  ['mspss', 3.255, '3.255 is not a total of the MSPSS: totals run from 1 to 7, to two decimals.'],
])('a score that the %s cannot have is named, with those it can', (id, score, sentence) => {
  expect(said(change(id, score, 2))).toBe(sentence);
});

describe('a file of a service’s own', () => {
  const pack = {
    instrument: 'wsas',
    language: 'cy',
    version: '2026-01',
    licensee: 'Lakeside',
    licence: 'Given by the rights holder in 2026.',
    items: ['One', 'Two', 'Three', 'Four', 'Five'],
    answers: { default: { 0: 'None', 8: 'A great deal' } },
  };

  test.each([
    [
      { items: ['One'] },
      'The WSAS has 5 questions and this content pack has 1 (at items): give the wording of each, in order.',
    ],
    [
      { licensee: '' },
      'This content pack cannot be read (at licensee): Say who holds the licence: the name of your service.',
    ],
    [
      { atribution: 'By somebody' },
      'This content pack cannot be read: A content pack has no “atribution”: take it out, or check its spelling.',
    ],
  ])('with wording says what of it does not fit: %j', (change, sentence) => {
    expect(said(checkPack({ ...pack, ...change }))).toBe(sentence);
  });

  test('with a protocol is told by line and field', () => {
    const json = JSON.stringify({ ...ipt, focus: { ...ipt.focus, max: 3 } }, null, 2);
    const line = json.split('\n').findIndex((text) => text.startsWith('    "max": 3')) + 1;
    expect(said(readProtocol(json))).toBe(`Line ${line}, focus.max: Two focuses at most.`);
    const milestones = ipt.milestones.map((one) => (one.id === 'MS-02' ? { ...one, task: 'I-99' } : one));
    expect(said(readProtocol(JSON.stringify({ ...ipt, milestones })))).toContain('MS-02 names I-99');
  });
});

const anOption = { decisionId: 'go', label: 'Ask', safe: 'yes' as const };
const deciding = () => aCourseAtWork().does('startDecision', { problem: 'Stay or go' }, { id: 'go' });

const stories: [what: string, tried: () => ReturnType<ACourse['attempt']>, sentence: string][] = [
  [
    'one option',
    () =>
      deciding()
        .does('writeOption', anOption, { id: 'ask' })
        .attempt('chooseOption', { decisionId: 'go', optionId: 'ask', whyChosen: 'Small' }),
    'A choice needs at least three options, "leave it as it is" among them. There is 1: write more.',
  ],
  [
    'two options',
    () =>
      deciding()
        .does('writeOption', anOption, { id: 'ask' })
        .does('writeOption', anOption)
        .attempt('chooseOption', { decisionId: 'go', optionId: 'ask', whyChosen: 'Small' }),
    'A choice needs at least three options, "leave it as it is" among them. There are 2: write more.',
  ],
  [
    'the issues that are left',
    () =>
      aCourseUnderWay(1)
        .does('listIssue', { words: 'Tomas decides without me' }, { id: 'tomas' })
        .does('listIssue', { words: 'Carmen' }, { id: 'carmen' })
        .does('reviewIssue', { issue: 'tomas', now: 'better', whatIDid: 'Asked' })
        .attempt('finishProgressReview', {}),
    'Still to look at: “Carmen”. Each issue first brought is reviewed.',
  ],
  [
    'the session that is next',
    () => aCourseUnderWay(4).attempt('markTechnique', { session: 7, technique: 'T-05' }),
    'Session 7 has not come yet: the next one is session 5.',
  ],
  [
    'the milestone that is not there',
    () => aCourseUnderWay(1).attempt('passBlock', { milestone: 'MS-99', why: 'x' }),
    'MS-99 is not a milestone of this protocol. Choose one from the list.',
  ],
];

test.each(stories)('a sentence names %s', (_what, tried, sentence) => {
  expect(said(tried())).toBe(sentence);
});

test('a wait is said in seconds, then in minutes', () => {
  expect([30_000, 60_000].map(durationInWords)).toEqual(['30 seconds', 'a minute']);
});
