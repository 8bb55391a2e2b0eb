import { expect, test } from 'vitest';
import { audited } from './kinds.ts';
import {
  auditCodes,
  auditPersonInWords,
  auditSentence,
  auditSentences,
  settingChangeInWords,
} from './sentences.ts';

const said = (what: keyof typeof audited, tells = {}, beside = '') =>
  auditSentence({ what, tells, beside }, (at) => at.slice(0, 10));

test('everything that the audit tells has a sentence that fits in a line, and code words are known in words', () => {
  for (const sentence of Object.values(auditSentences.en)) {
    expect(sentence).toMatch(/^[A-Z“{].*\.$/);
    expect(sentence.length).toBeLessThan(110);
  }
  expect(Object.keys(auditSentences.en).sort()).toEqual(Object.keys(audited).sort());
  expect(auditCodes.en.therapist).toBe('therapist');
});

test('a sentence is filled with codes in words, people and days', () => {
  expect(said('roles-changed', { given: ['supervisor'], taken: [] })).toBe(
    'Roles changed. Given: supervisor. Taken: none.',
  );
  expect(said('pair-made', {}, 'Ruth')).toBe('Ruth can open the courses they hold, as their supervisor.');
  expect(said('sign-in-failed', { times: 1, since: '2026-02-01T10:00:00.000Z' })).toBe(
    'Could not sign in: once.',
  );
  expect(said('sign-in-failed', { times: 20, since: '2026-02-01T10:00:00.000Z' })).toBe(
    'Could not sign in: 20 times since 2026-02-01.',
  );
});

test('a colleague is named, a client only marked, and a setting told by where it stands', () => {
  expect(auditPersonInWords({ is: 'member', id: 'a', name: 'Ana' })).toBe('Ana');
  expect(auditPersonInWords({ is: 'client', mark: '7F2A' })).toBe('A client (7F2A)');
  expect(auditPersonInWords(null)).toBe('');
  expect(settingChangeInWords({ name: 'hours.days.1.from', from: '09:00', to: '08:00' })).toBe(
    'Hours, days 1 from: from 09:00 to 08:00',
  );
  expect(settingChangeInWords({ name: 'address', from: '', to: 'https://kith.example.org' })).toBe(
    'Address in links: from nothing to https://kith.example.org',
  );
  expect(settingChangeInWords({ name: 'programme.hill.name', from: '""', to: 'Hill Street' })).toBe(
    'Places of the programme, hill name: from nothing to Hill Street',
  );
});
