import { pathToFileURL } from 'node:url';
import { chapters } from '#core/course/chapters.ts';
import { draftWords, paragraphsWords } from '#core/course/letters/words.ts';
import { register } from '#core/evidence-register/register.ts';
import { groundsWords } from '#core/evidence-register/words.ts';
import { helpNumbers } from '#core/help/numbers.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { refusedRequests } from '#server/http/words.ts';
import { onPaper } from '#server/letters/words.ts';
import { refusedToDraw } from '#server/paper/words.ts';
import { inMail } from '#server/post/words.ts';
import { saidIn } from './every-message.ts';
import { isTest, root, type SourceFile, sourceFiles } from './files.ts';
import { saidIn as refusedIn } from './refusals.ts';

type Read = readonly [key: string, text: string];

/** What a form of therapy says to its client stands under these names, whatever part of it they are in. */
const saidToClient = /^(client(Says|Label)|tellsClient|notAsked|forClient)$/;

function saidUnder(value: unknown, before: string, name: RegExp): Read[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    name.test(key) ? saidIn(inner, `${before}.${key}`) : saidUnder(inner, `${before}.${key}`, name),
  );
}

/** What forms of therapy tell their clients, the sheets that clients write or see, and the diaries they keep. */
const ofForms = (): Read[] =>
  everyProtocol().flatMap(({ sheets, trackers, ...form }) => [
    ...saidUnder(form, `form.${form.id}`, saidToClient),
    ...sheets
      .filter(({ writes, sees }) => writes.includes('client') || sees.includes('client'))
      .flatMap(({ says: _, sources: __, ...sheet }) => saidIn(sheet, `sheet.${form.id}.${sheet.id}`)),
    ...trackers.flatMap(({ clientLabel, clientSays, fields, scores, id }) => [
      ...saidIn({ clientLabel, clientSays, fields }, `tracker.${form.id}.${id}`),
      ...saidUnder(scores, `tracker.${form.id}.${id}`, saidToClient),
    ]),
  ]);

/**
 * What an instrument is about, and all of one that Kith wrote. The published wording of any other is not Kith’s to make
 * plainer: a changed item is another instrument, with other norms.
 */
const ofInstruments = (): Read[] =>
  [...instruments.values()].flatMap(({ id, licence, stem, items, responseSets, ...rest }) => [
    ...saidUnder(rest, `instrument.${id}`, saidToClient),
    ...(licence.holder === 'Kith' ? saidIn({ stem, items, responseSets }, `instrument.${id}`) : []),
  ]);

/** The folders of chapters in which a client does something, where they can be refused. */
function whereClientsAct(files: readonly SourceFile[]): ReadonlySet<string> {
  const acts = Object.values(chapters).flatMap((one) =>
    Object.entries(one.acts).flatMap(([act, { who }]) =>
      JSON.stringify(who).includes('client') ? [act] : [],
    ),
  );
  const names = new RegExp(`\\b(${acts.join('|')})\\b\\s*[:(=,}]`);
  const folders = files.filter(({ text }) => names.test(text)).map(({ path }) => path.split('/').slice(0, 3));
  return new Set(folders.filter(([, , folder = '.']) => !folder.includes('.')).map((one) => one.join('/')));
}

/** Of a table of words, what the record and the API say of an act, which clients do not read. */
const ofTheRecord = /\.(acts|says|sentences|give|takeBack|say|write|share|agree|comment|setAside|answer)\b/;

/** What a file has in it that says why something is refused. */
const mayRefuse = /refus|error|message|missing|enough|because|\.(min|max|int|regex|refine|email|length)\(/;

/** Entries of tables that only say what an act is, `says: actsWords.en.begin`: read in the record and the API. */
function whatActsAre(files: readonly SourceFile[]): ReadonlySet<string> {
  const named = files.flatMap(({ path, text }) =>
    [...text.matchAll(/\bsays: (\w+\.en\.\w+)/g)].map(([, entry]) => `field.${path.split('/')[2]}.${entry}`),
  );
  return new Set(named);
}

async function refused(): Promise<Read[]> {
  const files = sourceFiles('.ts').filter(
    (file) => /^core\/(course|forms)\//.test(file.path) && !isTest(file),
  );
  const folders = whereClientsAct(files);
  const acts = whatActsAre(files);
  const isThere = (path: string) => [...folders, 'core/forms'].some((one) => path.startsWith(`${one}/`));
  const tables = files.filter(({ path }) => path.endsWith('/words.ts') && isThere(path));
  const words = await Promise.all(
    tables.map(async ({ path }) =>
      saidIn(await import(pathToFileURL(`${root}${path}`).href), `field.${path.split('/')[2]}`),
    ),
  );
  return [
    ...files
      .filter(({ path, text }) => isThere(path) && mayRefuse.test(text))
      .flatMap(refusedIn)
      .flatMap(({ at, sentences }) => sentences.map((said) => [`refusal.${at}`, said.join('ten')] as const)),
    ...words.flat().filter(([key]) => !ofTheRecord.test(key) && !acts.has(key)),
  ];
}

/** The sentences that letters to a client are drafted from, with something filled in where they leave room for it. */
const filledIn = (table: Readonly<Record<string, string | ((...filled: never[]) => string)>>) =>
  Object.fromEntries(
    Object.entries(table).map(([key, says]) => [
      key,
      typeof says === 'string' ? says : says(...(Array(says.length).fill('ten') as never[])),
    ]),
  );

/** Letters by e-mail that a client may get; all others go to those who work here. */
const mails = ['invitation', 'reset', 'passwordChanged', 'reminder'] as const;

/** Every text that clients read and no catalogue of screens holds. */
export async function readOutsideScreens(): Promise<Read[]> {
  return [
    ...ofForms(),
    ...ofInstruments(),
    ...(await refused()),
    ...saidIn(filledIn({ ...draftWords.en, ...paragraphsWords.en }), 'letter.drafted'),
    ...saidIn({ onPaper, refusedToDraw }, 'letter'),
    ...mails.flatMap((name) => saidIn(inMail.en[name], `mail.${name}`)),
    ...saidIn(refusedRequests, 'refusal.request'),
    ...saidIn(groundsWords, 'grounds'),
    ...Object.entries(helpNumbers).flatMap(([country, lines]) =>
      lines.map(({ says }) => [`help.${country}`, says] as const),
    ),
    ...register().map(({ id, says }) => [`claim.${id}`, says.en] as const),
  ];
}
