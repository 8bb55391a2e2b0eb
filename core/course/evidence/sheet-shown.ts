import type { Course } from '#core/course/course.ts';
import { agreedVersion } from '#core/course/sheets/agreed.ts';
import { standing } from '#core/course/sheets/asked.ts';
import { rowsIn } from '#core/course/sheets/lacking.ts';
import type { SheetEntry, SheetVersion } from '#core/course/sheets/state.ts';
import type { EvidenceOfSheet } from '#core/protocols/protocol/evidence-asked.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import { inWords } from '#core/words/in-words.ts';
import { type Evidence, notShown, shown } from './shown.ts';

const words = {
  en: {
    notWritten: (name: string) => `${name}: not written yet.`,
    there: (name: string, version: number, on: string) => `${name}: version ${version} of ${on}.`,
    thereSeveral: (name: string, many: number) => `${name}: ${many} written.`,
    missing: (name: string, what: string) => `${name}: still missing is ${what}.`,
    fewer: (name: string, has: number, many: number) => `${name}: ${has} of ${many} written.`,
    fewerWhole: (name: string, has: number, many: number, what: string) =>
      `${name}: ${has} of ${many} complete; missing elsewhere is ${what}.`,
    agreed: 'the client’s agreement',
    agreedAgain: (version: number) => `the client’s agreement to version ${version} or a later one`,
    shared: 'that it is shared with the client',
    comment: 'a comment of the client’s',
    writtenAfter: 'a version written after the client’s comment',
    version: (version: number) => `version ${version}`,
    rows: (what: string, has: number, atLeast: number) => `“${what}” (${has} of ${atLeast})`,
  },
}.en;

/** The version that is looked at: the one agreed where agreement is asked for, else as it stands. */
const lookedAt = (entry: SheetEntry, asked: EvidenceOfSheet): SheetVersion | undefined =>
  (asked.agreed ? agreedVersion(entry) : undefined) ?? entry.versions.at(-1);

/** What the client said, in a comment or with an answer. */
const saidAt = ({ comments, answers }: SheetEntry): number[] =>
  [...comments, ...answers.filter(({ words: said }) => said !== '')].map(({ version }) => version);

function commentLacks(entry: SheetEntry): string[] {
  const said = saidAt(entry);
  if (said.length === 0) return [words.comment];
  const last = entry.versions.at(-1)?.version ?? 0;
  return said.some((version) => version < last) ? [] : [words.writtenAfter];
}

/** What one sheet still lacks of what is asked, in words. @param called the name of a list of the sheet */
function lacks(
  entry: SheetEntry,
  asked: EvidenceOfSheet,
  sheet: Sheet | undefined,
  called: (field: string) => string,
): string[] {
  const isShared = (each: SheetVersion) =>
    each.shared !== 'not_yet' || each.as === 'client' || sheet?.shown === 'at_once';
  const { agreed, shared, commented, version = 0, rows } = asked;
  const agreedTo = agreedVersion(entry);
  const now = lookedAt(entry, asked);
  const has = rows && now ? rowsIn(now.fields, rows.field) : 0;
  return [
    ...((entry.versions.at(-1)?.version ?? 0) < version ? [words.version(version)] : []),
    ...(shared && !entry.versions.some((each) => each.version >= version && isShared(each))
      ? [words.shared]
      : []),
    ...(commented ? commentLacks(entry) : []),
    ...(rows && has < rows.atLeast ? [words.rows(called(rows.field), has, rows.atLeast)] : []),
    ...(agreed && !agreedTo ? [words.agreed] : []),
    ...(agreed && agreedTo && agreedTo.version < version ? [words.agreedAgain(version)] : []),
  ];
}

/** Whether the sheet that a milestone asks for stands in the chart as it is asked for, and what is missing. */
export function sheetShown(course: Course, { sheets }: Protocol, asked: EvidenceOfSheet): Evidence {
  const sheet = sheets.find(({ id }) => id === asked.sheet);
  const name = sheet?.name ?? asked.sheet;
  const called = (field: string) => sheet?.fields.find(({ id }) => id === field)?.name ?? field;
  const entries = standing(course.sheets, asked.sheet);
  const { many = 1 } = asked;
  const read = entries.map((entry) => ({ entry, lacks: lacks(entry, asked, sheet, called) }));
  const whole = read.filter(({ lacks: left }) => left.length === 0);
  if (whole.length >= many) {
    const last = whole.at(-1);
    const now = last && lookedAt(last.entry, asked);
    if (many > 1 || !now) return shown(words.thereSeveral(name, whole.length));
    return shown(words.there(name, now.version, now.on));
  }
  if (entries.length === 0) return notShown(many > 1 ? words.fewer(name, 0, many) : words.notWritten(name));
  const left = read.flatMap((one) => one.lacks);
  const missing = inWords([...new Set(left)]);
  if (many === 1) {
    const nearest = read.toSorted((a, b) => a.lacks.length - b.lacks.length)[0];
    return notShown(words.missing(name, inWords(nearest?.lacks ?? [])));
  }
  return notShown(
    missing ? words.fewerWhole(name, whole.length, many, missing) : words.fewer(name, whole.length, many),
  );
}
