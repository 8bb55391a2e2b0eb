import { expect, test } from 'vitest';
import { everyMessage } from './every-message.ts';
import { isTest, sourceFiles } from './files.ts';

/** A sentence that names the therapist as one who reads what stands here. */
const whom = '(\\{\\{who\\}\\}|\\b(your|my|the) therapist)';
const reading = '(reads|sees|(can|may) (read|see))';
const namesTherapist = new RegExp(`${whom} (also |only )*${reading}\\b`, 'i');

/** The sentence itself. */
const isTheOne = (key: string) => key.startsWith('client.alsoRead.') || key === 'client.keptBack.leftOut';

/** Where the sentence goes that adds whoever reads it beside the therapist, as it is in this course. */
const throughOneDoor = /(<WhoReads\s+says=|\breads=\{|\bwhoReads\(|\bconst says =)[^;]{0,260}$/;
/** What is named first goes through it too. */
const namedFirst = /<WhoReads\s+says=|\bReads\b|reads=\{/;

const pages = sourceFiles('.ts', '.tsx').filter(
  (file) => /^web\/(client|both)\//.test(file.path) && !isTest(file),
);

test('no page of a client names the therapist as its only reader: all say it through the one sentence that adds who else', async () => {
  const naming = [...(await everyMessage())].filter(([, text]) => namesTherapist.test(text));
  const [asked, alone] = [new Set<string>(), [] as string[]];
  for (const { path, text } of pages)
    for (const [key] of naming)
      for (let at = text.indexOf(`'${key}'`); at >= 0; at = text.indexOf(`'${key}'`, at + 1)) {
        asked.add(key);
        const said = text.slice(0, at);
        const isThrough =
          throughOneDoor.test(said) && (!/const says =[^;]*$/.test(said) || namedFirst.test(text));
        if (!isThrough && !isTheOne(key)) alone.push(`${path}: ${key}`);
      }
  expect(alone).toEqual([]);
  const unfound = naming
    .map(([key]) => key)
    .filter((key) => key.startsWith('client.') && !isTheOne(key) && !asked.has(key));
  expect(unfound).toEqual([]);
  expect(asked.size).toBeGreaterThan(25);
});

test('no form of therapy and no diary names the therapist as the one who reads what a client writes in it', () => {
  const told = sourceFiles('.ts').filter(
    (file) => /^core\/(forms-of-therapy|protocols)\//.test(file.path) && !isTest(file),
  );
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter(({ text }) => namesTherapist.test(text)).map(({ path }) => path)).toEqual([]);
});
