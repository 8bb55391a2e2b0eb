import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everyMessage, messages } from '#tests/house/every-message.ts';
import { root } from '#tests/house/files.ts';
import { metByClients } from '#tests/house/refusals-met.ts';

/** A client whose pages are in another language is told in it why something they do is refused, by the code of each refusal. */
const spoken = await everyMessage(`${messages}/es`);
const { byAct, anywhere } = metByClients();
const met = [...byAct.values()].flat().concat(anywhere);
const refusals = met.filter(({ isFault }) => !isFault);

/** Said to whoever does for a client what only the client does, or of a client who died: no client is told so. */
const toTherapistsAlone = [
  'card-is-the-clients',
  'client-died',
  'client-first',
  'clients-choice',
  'clients-privacy',
  'clients-sheet',
];

/** What the door through which every act goes says by itself. */
const atTheDoor = ['http/problem', 'http/body-limit', 'http/same-origin', 'courses/routes'].flatMap(
  (file) => {
    const text = readFileSync(`${root}server/${file}.ts`, 'utf8');
    return [...text.matchAll(/problem\(\s*4\d\d,\s*'([a-z-]+)'/g)].map(([, code = '']) => code);
  },
);

/** Codes by where their sentences stand, as the page looks for them (`web/app/refused-in-words.ts`). */
const sentences = new Map(
  [...spoken].flatMap(([key, text]) => {
    const [, code] = /^refusals\.(?:\w+\.)?([\w+-]+)$/.exec(key) ?? [];
    return code ? [[code, text] as const] : [];
  }),
);

test('each act that a client may do was looked at, and what it calls', () => {
  expect(byAct.size).toBeGreaterThan(140);
  expect([...byAct].filter(([, said]) => said.length === 0).map(([name]) => name)).toEqual([]);
  expect(new Set(refusals.map(({ code }) => code)).size).toBeGreaterThan(200);
  expect(byAct.get('cancelSession')?.map(({ code }) => code)).toContain('moved-since');
});

test('every refusal that a client’s own act can meet has its sentence in Spanish', () => {
  const codes = [...refusals.map(({ code }) => code), ...atTheDoor, 'id-taken'];
  const lacking = codes.filter((code) => !sentences.has(code) && !toTherapistsAlone.includes(code));
  expect([...new Set(lacking)]).toEqual([]);
});

test('every fault that a field of theirs can have is said in Spanish', () => {
  const faults = met.filter(({ isFault }) => isFault).map(({ code }) => code);
  expect(faults.length).toBeGreaterThan(3);
  expect([...new Set(faults.filter((fault) => !spoken.has(`faults.${fault}`)))]).toEqual([]);
});

/** What a sentence asks for. */
const placesIn = (key: string) =>
  [...(sentences.get(key) ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);

test('a sentence names nothing that its refusal does not carry', () => {
  const unfilled = refusals.flatMap(({ code, names }) =>
    names
      ? placesIn(code)
          .filter((name) => !names.includes(name))
          .map((name) => `${code}: ${name}`)
      : [],
  );
  expect([...new Set(unfilled)]).toEqual([]);
});

test('a sentence for what a refusal names, where it names it, names that alone', () => {
  const narrower = [...sentences.keys()].filter((key) => key.includes('+'));
  expect(narrower.length).toBeGreaterThan(1);
  expect(narrower.map((key) => [key, placesIn(key).join()])).toEqual(
    narrower.map((key) => [key, key.split('+')[1]]),
  );
});

test('no sentence stands there twice, and none that nobody is told', () => {
  const inParts = [...spoken.keys()]
    .filter((key) => /^refusals\.\w+\./.test(key))
    .map((key) => key.split('.')[2] ?? '');
  expect(new Set(inParts).size).toBe(inParts.length);
  const told = new Set([...refusals.map(({ code }) => code), ...atTheDoor, 'id-taken']);
  expect(inParts.filter((key) => !told.has(key.split('+')[0] ?? ''))).toEqual([]);
});
