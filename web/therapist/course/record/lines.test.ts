import { expect, test } from 'vitest';
import type { RecordLine } from '#core/api-answers/courses.ts';
import { chapterNames } from '#core/course/chapters.ts';
import chapterWords from '#web/messages/en/record/record.ts';
import {
  entriesIn,
  everyChapter,
  factTypes,
  gistOf,
  hourIn,
  isPermanent,
  madeBy,
  saidIn,
  sentenceOf,
  sifted,
} from './lines.ts';

const line = (seq: number, type: string, data: unknown): RecordLine => ({
  seq,
  act: `act-${seq}`,
  type,
  on: '2026-01-13',
  at: '2026-01-14T10:00:00Z',
  by: { id: 'ana', name: 'Ana Sousa' },
  data,
  seen: 'whole',
  struck: null,
  client: 'whole',
});

test('every kind of fact has a sentence of its own, and every chapter its name', () => {
  for (const type of factTypes) expect(sentenceOf(type), type).toMatch(/^[A-Z].*\.$/);
  expect(Object.keys(chapterWords.chapterOf).toSorted()).toEqual([...chapterNames].toSorted());
});

test('what a fact says is read field by field, without ids and empty fields', () => {
  const data = {
    issue: '0190a1b2-1111-7000-8000-aabbccddeeff',
    now: 'better',
    whatIDid: 'Rang Ines',
    words: '',
    signs: [{ sign: 'Waking at four', domain: 'returning_depression' }],
  };
  expect(saidIn(data)).toEqual([
    { field: 'now', says: 'better' },
    { field: 'what i did', says: 'Rang Ines' },
    { field: 'signs, sign', says: 'Waking at four' },
    { field: 'signs, domain', says: 'returning depression' },
  ]);
  const written = { text: { inThreeMonths: [{ who: 'Solange' }] }, version: 2 };
  expect(saidIn(written)[0]).toEqual({ field: 'in three months, who', says: 'Solange' });
  const present = ['client', '0190a1b2-1111-7000-8000-aabbccddeeff'];
  expect(saidIn({ present, with: present.slice(1) })).toEqual([{ field: 'present', says: 'client' }]);
});

test('what an entry names by its id is told by the number its reader has of it: the goals of a contract, the person of a change', () => {
  const ids = ['1', '2', '3'].map((n) => `0190a1b2-111${n}-7000-8000-aabbccddeeff`);
  const [walk = '', ring = '', gone = ''] = ids;
  const lines = [
    { ...line(4, 'GoalSet', { text: 'Walk to work' }), act: walk },
    { ...line(7, 'PersonAdded', { fields: { displayName: 'Ines' } }), act: ring },
    { ...line(8, 'AlarmRaised', { words: 'Rings nobody' }), act: ring },
  ];
  const made = madeBy(lines);
  const named = (id: string) => made(id) && `entry ${made(id)?.seq}`;
  expect(saidIn({ sessions: 16, goals: [walk, gone, `${ring}.2`], goal: ring, other: gone }, named)).toEqual([
    { field: 'sessions', says: '16' },
    { field: 'goals', says: 'entry 4, entry 8' },
    { field: 'goal', says: 'entry 7' },
  ]);
});

test('the record is sifted by chapter, by words in the entry and by who wrote it, the latest first', () => {
  const lines = [line(1, 'SessionHeld', { n: 1 }), line(2, 'IssueReviewed', { whatIDid: 'Rang Ines' })];
  const seqs = (words: string, chapter = everyChapter) =>
    sifted(lines, { words, chapter }, () => 'It happened.').map(({ seq }) => seq);
  expect(seqs('')).toEqual([2, 1]);
  expect(seqs('INES')).toEqual([2]);
  expect(seqs('sousa')).toEqual([2, 1]);
  expect(seqs('', 'sessions')).toEqual([1]);
});

test('an entry shows at a glance the first words written by hand, and is found by the day, month or year it happened', () => {
  expect(gistOf({ session: 3, technique: 'T-09', about: 'A row about money' })).toBe('A row about money');
  expect(gistOf({ direction: 'event_to_mood', event: { what: 'שירה', when: '2026-01' } })).toBe('שירה');
  expect(gistOf({ session: 3, technique: 'T-09' })).toBe('');
  const booked = { at: '2027-01-26T10:00', zone: 'Europe/London', minutes: 50, format: 'in_person' };
  expect([gistOf(booked), gistOf({ zone: 'UTC' }), hourIn(booked)]).toEqual(['', '', '2027-01-26T10:00']);
  const lines = [line(1, 'SessionHeld', { n: 1 }), { ...line(2, 'SessionHeld', { n: 2 }), on: '2026-02-03' }];
  const seqs = (on: string) =>
    sifted(lines, { words: '', chapter: everyChapter, on }, () => '').map(({ seq }) => seq);
  expect([seqs('2026'), seqs('2026-02'), seqs('2026-01-13'), seqs('2025')]).toEqual([[2, 1], [2], [1], []]);
});

test('what is never struck out is offered no striking: a sent letter, a signed note, a strike itself', () => {
  expect(['LetterSent', 'NoteSigned', 'FactStruckOut'].every(isPermanent)).toBe(true);
  expect(isPermanent('GoalSet')).toBe(false);
});

test('the count of the record holds the earlier drafts that the list leaves out', () => {
  const facts = [line(1, 'NoteSigned', {}), line(2, 'NoteSigned', {})];
  expect(entriesIn({ facts })).toBe(2);
  expect(entriesIn({ facts, earlierDrafts: 3 })).toBe(5);
});
