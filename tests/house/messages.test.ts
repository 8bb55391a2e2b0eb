import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auditPeople, auditSentences, auditTimes } from '#core/audit/sentences.ts';
import { helpWords } from '#core/help/words.ts';
import { inCalendar } from '#server/calendar/words.ts';
import { inReminders } from '#server/post/reminder-words.ts';
import { inMail } from '#server/post/words.ts';
import { underKnown } from '#web/app/spoken/known.ts';
import { everyFile, everyMessage, messages, saidIn } from './every-message.ts';
import { isTest, root, sourceFiles } from './files.ts';
import { everyNameGiven } from './names-given.ts';

const plural = /_(zero|one|two|few|many|other)$/;
const placesIn = (text: string) => new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([place]) => place));
const code = sourceFiles('.ts', '.tsx').filter(({ path }) => /^(core|server)\//.test(path));

/** What forms of therapy and instruments call things, as the key under which another language says it. */
const called = new Set(everyNameGiven().map(({ text, of }) => underKnown(text, of)));

/** English that stands beside the code that says it, under the keys at which another language says it. */
const besideCode = [
  ...saidIn({ says: auditSentences.en, times: auditTimes.en, people: auditPeople.en }, 'audit'),
  ...saidIn(helpWords.en, 'helpLines'),
  ...saidIn({ mail: inMail.en, calendar: inCalendar.en, reminders: inReminders.en }, 'withoutApp'),
];

/** What is wrong in a language beside English: a text that no page asks for, a place that nothing fills in. */
async function strayIn(language: string): Promise<string[]> {
  const english = new Map<string, Set<string>>();
  for (const [key, text] of [...(await everyMessage()), ...besideCode]) {
    const known = english.get(key.replace(plural, '')) ?? [];
    english.set(key.replace(plural, ''), new Set([...known, ...placesIn(text)]));
  }
  return [...(await everyMessage(language))].flatMap(([key, text]) => {
    const [, why, name = ''] = key.match(/^(refusals|faults)\.(?:\w+\.)?([^.]+)$/) ?? [];
    if (key.startsWith('known.')) return called.has(key) ? [] : [`${key}: nothing is called so`];
    if (why) {
      if (name === 'any') return [];
      const [refusal = ''] = name.replace(plural, '').split('+');
      const isKnown = code.some((file) => file.text.includes(`'${refusal}'`));
      return isKnown ? [] : [`${key}: nothing is refused by this code`];
    }
    const places = english.get(key.replace(plural, ''));
    if (!places) return [`${key}: no page asks for it`];
    return [...placesIn(text)].filter((place) => !places.has(place)).map((place) => `${key}: ${place}`);
  });
}

test('another language says only what pages ask for, with places that are filled in', async () => {
  for (const language of readdirSync(messages).filter((name) => name !== 'en'))
    expect(await strayIn(`${messages}/${language}`), language).toEqual([]);
  expect(await strayIn(`${root}tests/second-language/messages/da`)).toEqual([]);
  expect(await strayIn(`${root}tests/second-language/astray/da`)).toEqual([
    'entry.demo.enter: {{navn}}',
    'entry.logInd: no page asks for it',
    'refusals.ingen: nothing is refused by this code',
  ]);
});

test('no file of the catalogue hides a text of another under the same key', async () => {
  const loaded = await everyFile();
  const alone = loaded.flatMap(([, words]) => saidIn(words.default, ''));
  expect((await everyMessage()).size).toBe(alone.length);
});

test('every message a page asks for is in the catalogue', async () => {
  const keys = await everyMessage();
  const areas = new Set([...keys.keys()].map((key) => key.split('.')[0]));
  const asked = sourceFiles('.ts', '.tsx')
    .filter((file) => file.path.startsWith('web/') && !file.path.startsWith('web/messages/') && !isTest(file))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\bt\(\s*'([A-Za-z]+(?:\.[A-Za-z0-9_-]+)+)'/g)].map(([, key = '']) => ({
        path,
        key,
      })),
    );
  const isThere = (key: string) =>
    keys.has(key) || ['_one', '_other', '_zero'].some((ending) => keys.has(`${key}${ending}`));
  const missing = asked.filter(({ key }) => !isThere(key)).map(({ path, key }) => `${path}: ${key}`);
  expect(missing).toEqual([]);
  if (asked.length > 0) expect(areas.size).toBeGreaterThan(0);
});

test('no message is empty, and each says one thing in plain text', async () => {
  for (const key of (await everyMessage()).keys()) expect(key).not.toMatch(/\.$/);
});

/** Said only of two or more: of one, the page says something else or nothing. */
const saidOfMany = new Set([
  'appointments.missedTwice',
  'formulation.text.versions',
  'measures.readings.all',
  'pictures.course.held',
  'pictures.grief.words',
  'pictures.wholeKey',
  'ui.readAll',
  'work.transition.sure',
]);

test('a number counts one thing in the singular', async () => {
  const wrong = [...(await everyMessage())].filter(([key, text]) =>
    key.endsWith('_one')
      ? /\{\{\w+\}\} (things|people|sessions|entries|steps|courses)\b/.test(text)
      : !/_(zero|other)$/.test(key) && !saidOfMany.has(key) && /\{\{count\}\} [a-z ]*[a-z]s\b/.test(text),
  );
  expect(wrong).toEqual([]);
});
