import type { RecordAnswer, RecordLine } from '#core/api-answers/courses.ts';
import { courseBook } from '#core/course/book.ts';
import { type ChapterName, chapterNames, chapters } from '#core/course/chapters.ts';
import type { Course } from '#core/course/course.ts';
import { titleOf } from '#core/course/record/title-of.ts';
import { inShort } from '#web/ui/words/in-short.ts';

export const chapterOf = (type: string) => courseBook.chapterOf(type) as ChapterName | undefined;

/** Every kind of fact there is. */
export const factTypes: readonly string[] = [...courseBook.shapes.keys()];

/** `whatIDid` as it is read: “what I did”. */
const fieldWords = (name: string): string =>
  name
    .replaceAll(/([A-Z])/g, ' $1')
    .replaceAll('_', ' ')
    .toLowerCase();

/** What a fact says happened; in words made of its type where no chapter of this version knows it. */
export const sentenceOf = (type: string): string => courseBook.sentenceOf(type) ?? fieldWords(type);

/** The same, with the title of what it is of: the sheet, the tracker, the meeting. */
export function entrySentence(course: Course, { type, data }: Pick<RecordLine, 'type' | 'data'>): string {
  const title = titleOf(course, type, data);
  return title === '' ? sentenceOf(type) : `${sentenceOf(type).replace(/\.$/, '')}: ${title}.`;
}

/** How an entry tells of another that it names by its id; undefined where it is not told. */
type Names = (id: string) => string | undefined;

/** `text` around the fields of what was written says nothing of its own. */
const isWrapper = (name: string, value: unknown): boolean =>
  name === 'text' && typeof value === 'object' && !Array.isArray(value);

/** What a field is called that has words of its own, by its path: `inThreeMonths.howOften`. */
type Called = (path: string) => string | undefined;

/** What a fact says, field by field in its own order; empty fields are left out, and so is an id that names no entry shown. */
export function saidIn(
  value: unknown,
  named: Names = () => undefined,
  called: Called = () => undefined,
  path: readonly string[] = [],
): { field: string; says: string }[] {
  const field = called(path.join('.')) ?? path.map(fieldWords).join(', ');
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) {
    const plain = value.filter((one) => typeof one !== 'object').flatMap((one) => sayLeaf(one, named));
    const lines = plain.length > 0 ? [{ field, says: plain.join(', ') }] : [];
    const things = value.filter((one) => typeof one === 'object');
    return [...lines, ...things.flatMap((one) => saidIn(one, named, called, path))];
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([name, one]) =>
      saidIn(one, named, called, isWrapper(name, one) ? path : [...path, name]),
    );
  }
  return sayLeaf(value, named).map((says) => ({ field, says }));
}

/** Entries by what they made: the id of their act; what was made second by an act is called after it, `ID.2`. */
export function madeBy(lines: readonly RecordLine[]): (id: string) => RecordLine | undefined {
  const of = new Map<string, RecordLine[]>();
  for (const line of lines) of.set(line.act, [...(of.get(line.act) ?? []), line]);
  return (id) => {
    const [act = '', nth = '1'] = id.split('.');
    const made = of.get(act);
    return made?.[Number(nth) - 1] ?? made?.[0];
  };
}

/** What an entry is about at a glance: the first of its words that somebody wrote, in short; empty where there are none. */
export const gistOf = (data: unknown): string => inShort(textsIn(data).find(isWritten) ?? '', 110);

/** What of an entry may stand in the open: all of it, or what the client may read of it too; they may be looking on. */
export const openIn = ({ client, data, open }: Pick<RecordLine, 'client' | 'data' | 'open'>): unknown =>
  client === 'whole' ? data : open;

/** The hour an entry speaks of, such as that of a booked session: `2026-01-27T10:00`. */
export const hourIn = (data: unknown): string | undefined =>
  textsIn(data).find((text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text));

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** Names and sentences, unlike choices (`event_to_mood`), codes (`T-09`), time zones, days and ids. */
const isWritten = (text: string) =>
  !/^(UTC|[A-Z]\w+\/[\w/+-]+)$/.test(text) &&
  /\p{Letter}/u.test(text) &&
  /\s|^\p{Lu}|[^\p{ASCII}]/u.test(text) &&
  !/^[A-Z]+-\d+$/.test(text);

const isId = (value: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/i.test(value);

function sayLeaf(value: unknown, named: Names): string[] {
  if (typeof value !== 'string') return [String(value)];
  if (isId(value)) return [named(value) ?? ''].filter(Boolean);
  return [/^[a-z]+(_[a-z]+)+$/.test(value) ? value.replaceAll('_', ' ') : value];
}

/** The choice that sifts no chapter out. */
export const everyChapter = 'all';

const permanentTypes = new Set<string>(
  chapterNames.flatMap((name) => {
    const { permanent = [] }: { permanent?: readonly string[] } = chapters[name];
    return permanent;
  }),
);

/** Whether such a fact stays and is never struck out, such as a letter that was sent. */
export const isPermanent = (type: string): boolean => permanentTypes.has(type);

/** The lines that fit, the latest first. */
export function sifted(
  lines: readonly RecordLine[],
  sift: { words: string; chapter: string; on?: string },
  sentence: (line: RecordLine) => string,
): RecordLine[] {
  const wanted = sift.words.trim().toLowerCase();
  const { on = '' } = sift;
  return lines
    .filter((line) => line.on.startsWith(on))
    .filter(({ type }) => sift.chapter === everyChapter || chapterOf(type) === sift.chapter)
    .filter((line) => {
      if (wanted === '') return true;
      const said = saidIn(line.data).map(({ says }) => says);
      return [sentence(line), line.by.name, ...said].join(' ').toLowerCase().includes(wanted);
    })
    .toReversed();
}

/** How many entries this person may read: those in the list and the earlier drafts that are left out of it. */
export const entriesIn = ({
  facts,
  earlierDrafts = 0,
}: Pick<RecordAnswer, 'facts' | 'earlierDrafts'>): number => facts.length + earlierDrafts;
