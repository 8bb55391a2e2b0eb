import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { auditPeople, auditSentences, auditTimes } from '#core/audit/sentences.ts';
import { helpWords } from '#core/help/words.ts';
import { inCalendar } from '#server/calendar/words.ts';
import { inReminders } from '#server/post/reminder-words.ts';
import { inMail } from '#server/post/words.ts';
import { everyFile } from '#tests/house/every-message.ts';
import { root } from '#tests/house/files.ts';
import { everyNameGiven } from '#tests/house/names-given.ts';
import { keyOfKnown } from '#web/app/spoken/known.ts';
import { inBrackets } from './in-brackets.ts';

/** A code of a language that is one, so that dates are written in it, and that Kith does not have. */
export const third = 'eo';

/** What the language calls itself. */
export const calledItself = 'Esperanto en krampoj';

/** The one e-mail that it does not say. */
export const leftOut = 'courseMoved';

/** Every text of these between brackets. */
function bracketed(words: unknown): unknown {
  if (typeof words === 'string') return inBrackets(words);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, bracketed(inner)]));
}

/** What forms of therapy call things, by the file in which a language says it. */
function known(): [file: string, words: Record<string, string>][] {
  const byFile = Map.groupBy(everyNameGiven(), ({ of }) => (of ? `known/${of}.ts` : 'known.ts'));
  return [...byFile].map(([file, names]) => [
    file,
    Object.fromEntries(names.map(({ text }) => [keyOfKnown(text), text])),
  ]);
}

/** Every file of a language that says all that English says. */
async function filesOfALanguage(pages: readonly string[]): Promise<Map<string, unknown>> {
  const screens = (await everyFile()).map(([file, words]) => [file, words.default] as const);
  const said: (readonly [string, unknown])[] = [
    ...screens,
    ...known(),
    ['help-lines.ts', helpWords.en],
    ['audit.ts', { says: auditSentences.en, times: auditTimes.en, people: auditPeople.en }],
    ['without-app/mail.ts', { ...inMail.en, [leftOut]: undefined }],
    ['without-app/calendar.ts', inCalendar.en],
    ['without-app/reminders.ts', inReminders.en],
    ['refusals.ts', { any: 'This cannot be done just now.' }],
    ['faults.ts', { any: 'Look at this again.' }],
  ];
  const offered = { name: calledItself, onlyEnglish: inBrackets('This page is in English.'), pages };
  return new Map([
    ...said.map(([file, words]) => [file, bracketed(words)] as const),
    ['offered.ts', offered] as const,
  ]);
}

/** What a house is built and started from. */
const rooms = ['bin', 'cli', 'core', 'examples', 'interop', 'server', 'web'];
const papers = ['package.json', 'package-lock.json', 'vite.config.ts', 'vite.server.config.ts'];

/** Kith with one language more: a copy of its sources into which the files of the language are laid, and nothing else. */
export async function aHouseWithAThird(pages: readonly string[]) {
  const house = mkdtempSync(join(tmpdir(), 'kith-third-'));
  for (const name of [...rooms, ...papers]) cpSync(join(root, name), join(house, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  for (const [file, words] of await filesOfALanguage(pages)) {
    const path = join(house, 'web', 'messages', third, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `export default ${JSON.stringify(words)};\n`);
  }
  const { status, stderr } = spawnSync(process.execPath, [join(house, 'bin', 'setup.js')], {
    cwd: house,
    encoding: 'utf8',
  });
  return {
    command: join(house, 'bin', 'kith.js'),
    built: { status, says: stderr },
    tearDown: () => rmSync(house, { recursive: true, force: true }),
  };
}
