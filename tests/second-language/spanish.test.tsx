import { readdirSync, readFileSync } from 'node:fs';
import i18next from 'i18next';
import { afterAll, expect, test } from 'vitest';
import type { RefusalValues } from '#core/forms/refusal.ts';
import { helpIn } from '#core/help/numbers.ts';
import { helpLinesIn } from '#server/public-pages/help-now-in.ts';
import { englishFiles, inEnglish } from '#tests/in-english.ts';
import type { Words } from '#web/app/catalogue.ts';
import { speakEnglish } from '#web/app/language.ts';
import { inWordsOfThePage } from '#web/app/refused-in-words.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { inKnownWords } from '#web/app/spoken/known-thing.ts';
import { pieceOf } from '#web/app/spoken/piece-of.ts';
import { speaking } from '#web/app/spoken/speaking.ts';

type File = { default: Words };

const folder = new URL('../../web/messages/es/', import.meta.url);
const spanish = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^(offered|without-app)/.test(name))
    .map((name) => [
      `../messages/es/${name}`,
      async () => (await import(new URL(name, folder).href)) as File,
    ]),
);
const offered = { es: { name: 'Español', onlyEnglish: 'Solo en inglés.', pages: ['/help-now', '/both'] } };
const said = i18next.t as (key: string, values?: Record<string, unknown>) => string;

/** A window of a reader of these languages; how often the English of Help now was brought. */
async function opened(own: string[], chosen?: string, others: Record<string, () => Promise<File>> = spanish) {
  const root = { lang: '', dir: '' };
  const all = Object.entries(await englishFiles());
  const isFirst = ([path]: (typeof all)[number]) => pieceOf(path) === 'first';
  const english = Object.fromEntries(all.filter(isFirst));
  const rest = Object.fromEntries(all.filter((one) => !isFirst(one)));
  let times = 0;
  const part = {
    piece: 'home' as const,
    bring: async () => {
      times += 1;
      return { english: rest };
    },
  };
  const there = speakEnglish('en', english);
  const spoken = speaking({ there, others, offered, own, chosen, root });
  const at = async (page: string) => {
    await spoken.readyFor(page);
    await spoken.brought(part);
    spoken.speakOn(page);
    return [root.lang, said('frame.helpNow'), said('client.help.tellNow')];
  };
  return { spoken, root, at, times: () => times };
}

// Files of one worker share what they import, the words of the page too.
afterAll(inEnglish);

const inSpanish = ['es', 'Ayuda ya', 'Enviar: no estoy a salvo'];
const inEnglishAlone = ['en', 'Help now', 'Send: I am not safe'];

test('a page that is whole in the reader’s language is in it, every other is wholly English, and back again', async () => {
  const { at, times } = await opened(['es-MX', 'en']);
  expect(await at('/help-now')).toEqual(inSpanish);
  expect([times(), i18next.language]).toEqual([0, 'es-MX']);
  expect(await at('/my/skills')).toEqual(inEnglishAlone);
  expect([times(), i18next.language]).toEqual([1, 'en']);
  expect(await at('/help-now')).toEqual(inSpanish);
  expect(times()).toBe(1);
});

test('the language chosen on this device goes before those of its browser, and is changed where the page stands', async () => {
  const { spoken, at } = await opened(['en-GB'], 'es');
  expect(await at('/help-now')).toEqual(inSpanish);
  await spoken.choose('en', '/help-now');
  expect([said('frame.helpNow'), i18next.language, spoken.wanted()]).toEqual(['Help now', 'en', 'en']);
  await spoken.choose('es', '/help-now');
  expect([said('frame.helpNow'), said('client.help.tellNow')]).toEqual(inSpanish.slice(1));
});

test('who reads English is brought no other language, and a language that does not come leaves the page in English', async () => {
  const never = Object.fromEntries(
    Object.keys(spanish).map((path) => [path, () => Promise.reject(new Error('no line'))]),
  );
  const reader = await opened(['en-US', 'es'], undefined, never);
  expect(await reader.at('/help-now')).toEqual(inEnglishAlone);
  expect(i18next.language).toBe('en-US');
  const cut = await opened(['es'], undefined, never);
  expect(await cut.at('/help-now')).toEqual(inEnglishAlone);
});

test('who stands at a door is told in Spanish why it does not open, at the field where it is of one', async () => {
  const { at } = await opened(['es']);
  await at('/help-now');
  const files = ['sign-in/with-password', 'sign-in/routes', 'sign-in/password-routes', 'sign-in/passwords'];
  const more = ['accounts/accept-invitation', 'accounts/invitations', 'sign-in/lock-out'];
  const codes = [...files, ...more].flatMap((file) => {
    const text = readFileSync(new URL(`../../server/${file}.ts`, import.meta.url), 'utf8');
    return [...text.matchAll(/(?:problem\(\s*\d+,\s*|code: )'([a-z-]+)'/g)].map(([, code = '']) => code);
  });
  expect(codes.length).toBeGreaterThan(12);
  const refused = (code: string, fault = 'another') =>
    inWordsOfThePage({
      ...{ status: 422, code, title: 'No.' },
      fields: [{ path: 'password', says: 'No.', fault }],
    });
  const vague = refused('no-such-refusal').title;
  expect(codes.filter((code) => refused(code).title === vague)).toEqual([]);
  expect(refused('weak-password').fields?.[0]?.says).toBe(refused('weak-password').title);
  expect(refused('form', 'empty').fields?.[0]?.says).toBe('Escribe unas palabras.');
});

test('why an act is refused is told in Spanish, with its days as people say them', async () => {
  const { at, spoken } = await opened(['es']);
  await at('/help-now');
  const refused = (code: string, values: RefusalValues) =>
    inWordsOfThePage({ status: 422, code, title: 'No.', values }).title;
  const moved = () => refused('moved-since', { day: '2026-01-13', time: '10:00' });
  expect(moved()).toBe(refused('no-such-refusal', {}));
  await spoken.brought({ piece: 'all', bring: async () => ({ english: {} }) });
  expect(moved()).toContain('13 de enero de 2026, a las 10:00');
  expect(refused('event-future', { date: '2027-03' })).toContain('marzo de 2027');
  const number = { min: 0, max: 10 };
  expect(refused('sheet-needs-number', { what: 'What', ...number })).toBe('Qué: pon un número de 0 a 10.');
  expect(refused('sheet-needs-number', { what: 'Our own field', ...number })).toContain('Our own field:');
  const noted = { faults: 'Out of bed: give a time such as 07:05.', field: 'fields' };
  expect(refused('unreadable-note', { ...noted, what: ['Out of bed', 'To bed'] })).toContain(
    '“Salí de la cama” y “Me acosté”',
  );
  expect(refused('unreadable-note', noted)).toMatch(/^Esto no se puede anotar así\./);
  expect(refused('invalid-answers', { question: 4 })).toContain('la pregunta 4');
  expect(refused('invalid-answers', { questions: 9, given: 2 })).toMatch(/^Hay una respuesta que falta/);
});

test('a sheet is asked in Spanish by the ids it is kept under, and what a service wrote stays as it is', async () => {
  const { at, spoken } = await opened(['es']);
  await at('/help-now');
  await spoken.brought({ piece: 'all', bring: async () => ({ english: {} }) });
  const sheet = {
    id: 'what',
    name: 'What',
    options: [{ id: 'not-now', name: 'Not now' }],
    hint: 'Our own hint',
  };
  expect(inKnownWords(sheet, 'sheets')).toEqual({
    ...{ id: 'what', name: 'Qué', options: [{ id: 'not-now', name: 'Ahora no' }], hint: 'Our own hint' },
  });
  expect([asKnown('Say no', 'skills'), asKnown('Grief', 'sheets'), asKnown('Our pattern')]).toEqual([
    ...['Decir que no', 'Duelo', 'Our pattern'],
  ]);
});

test('what a help line is for is said in the reader’s language, and its name and number stay as they are', () => {
  const said = helpLinesIn('es-MX');
  const lines = helpIn('GB').map(({ name, says }) => [said(name), said(says)]);
  expect(lines[0]).toEqual(['Emergencias', 'Si tu vida o la de otra persona está en peligro ahora']);
  expect(lines[1]).toEqual(['Samaritans', 'Para hablar con alguien, de día o de noche']);
  expect(said('Ring the ward')).toBe('Ring the ward');
  expect(helpLinesIn('da')('Emergency services')).toBe('Emergency services');
});
