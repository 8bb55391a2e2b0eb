import { describe, expect, it } from 'vitest';
import { guide } from '#core/guide/guide.ts';
import { roadmap } from '#core/guide/roadmap.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { everyProtocol, presetOf } from '#core/protocols/protocols.ts';
import { aCourse } from '#tests/a-course.ts';
import { dayAfter, dayOfSession } from '#tests/a-guided-course.ts';
import { rawKeysIn } from '#tests/raw-keys.ts';

/** What somebody reads of a row: its words, and no name that the program knows it by. */
const read = new Set(
  'title name says asks captures clientLabel clientSays purpose because why actions saw good hint rowName for notFor tellsClient notAsked notTheSameAs concept questions label text options front back example screening called what job next notes'.split(
    ' ',
  ),
);

/** Every text in a piece of data that somebody reads, with where it stands. */
function textsIn(value: unknown, at: string, isRead = false): [string, string][] {
  if (typeof value === 'string') return isRead ? [[at, value]] : [];
  if (Array.isArray(value)) return value.flatMap((each, place) => textsIn(each, `${at}.${place}`, isRead));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${at}.${key}`, read.has(key)));
}

const rawIn = (value: unknown, at: string) =>
  textsIn(value, at).flatMap(([place, text]) =>
    // A day is said in the reader’s language by the page that shows the sentence.
    rawKeysIn(text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, '')).map((key) => `${place}: ${key}`),
  );

describe.each(everyProtocol().map((form) => [form.id, form] as const))('%s', (id, form) => {
  it('says everything that is read in words, and nothing by its key', () => {
    expect(rawIn(form, id)).toEqual([]);
  });

  it('has a guide and a way ahead that say nothing by its key, from opening on', () => {
    const preset = presetOf(form, form.defaultPreset);
    const protocol = {
      id,
      edition: form.edition,
      preset: preset.id,
      sessions: preset.sessions,
      minutes: preset.minutes,
    };
    const course = aCourse().does(
      'openCourse',
      { client: 'leila', therapist: 'ana', protocol, despiteAge: 'A test' },
      { on: '2026-01-06' },
    );
    const said = (n: number) => [
      ...rawIn(guide(course.course, dayAfter(n)), `guide ${n}`),
      ...rawIn(roadmap(course.course, dayAfter(n)), `roadmap ${n}`),
    ];
    const found = said(0);
    const last = Math.min(preset.sessions, 16);
    for (let n = 1; n <= last; n += 1) {
      course.does('holdSession', { minutes: preset.minutes, format: 'in_person' }, { on: dayOfSession(n) });
      if ([1, Math.ceil(last / 2), last].includes(n)) found.push(...said(n));
    }
    expect([...new Set(found)]).toEqual([]);
  });
});

it('what is said about each measure names no other by its key', () => {
  const said = [...instruments.values()].flatMap(({ ages, construct, fullName, id, notes }) =>
    [ages, construct, fullName, ...[notes].flat()].flatMap((text) =>
      rawKeysIn(text ?? '').map((key) => `${id}: ${key}`),
    ),
  );
  expect(said).toEqual([]);
});

it('a key that is shown as it is stored is found', () => {
  expect(rawKeysIn('Decided: watchful_waiting, in ipt-est-3, by nextStepDecided on 2026-11-28')).toEqual([
    'watchful_waiting',
    'ipt-est-3',
    'nextStepDecided',
    '2026-11-28',
  ]);
  expect(rawKeysIn('The PHQ-9 came to 12; a step-by-step plan, MS-12, agreed at 10:30.')).toEqual([]);
});
