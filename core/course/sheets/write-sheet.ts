import { z } from 'zod';
import { clientAndTherapist } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { formFollowed } from '#core/course/protocol-followed/settings.ts';
import { refuseSessionToCome } from '#core/course/sessions/not-come-yet.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { baseVersion, refuseStaleText, versionNext } from '#core/course/shared/versioned-text.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { id, mostOfText, plain } from '#core/forms/fields.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { type Sheet, sheetShape } from '#core/protocols/protocol/sheet.ts';
import { fieldsFor } from '#core/protocols/sheet-fields.ts';
import { sheetFollowed, sheetsFollowed, standing } from './asked.ts';
import { checkFields, isRefused } from './check-fields.ts';
import { keepUnseen } from './keep-unseen.ts';
import { ownSession } from './own-session.ts';
import { seenVersions } from './seen-versions.ts';
import { fact, type SheetEntry } from './state.ts';
import { refuseBecause, says } from './words.ts';

const written = plain().max(mostOfText.long);
const given = z.union([written, z.number(), z.array(written), z.null()]);

/** What is filled in, by the sheet’s own fields: rows by theirs. What each may hold stands in the protocol. */
const fields = z.record(
  plain().max(80),
  z.union([given, z.array(z.record(plain().max(80), given)).max(200)]),
);

/** Fills in the sheet as it is asked now, unless the course keeps it already as it is. */
function begun(course: Course, sheet: Sheet, on: string): NewFact[] {
  const followed = formFollowed(course);
  const read = (one: Sheet) => JSON.stringify(sheetShape.parse(one));
  const last = course.sheets.forms.findLast((form) => form.sheet.id === sheet.id);
  if (!followed || (last && read(last.sheet) === read(sheet))) return [];
  const { id, edition } = followed;
  return [fact('SheetBegun', on, { sheet, protocol: { id, edition } })];
}

/** The entry that is written again; undefined for a new one. */
function entryWritten(
  course: Course,
  sheet: Sheet,
  wanted: string | undefined,
): SheetEntry | Refusal | undefined {
  const all = course.sheets.entries.filter((entry) => entry.sheet === sheet.id);
  const [only] = sheet.kept === 'versions' ? standing(course.sheets, sheet.id) : [];
  if (wanted === undefined) return only;
  const entry = all.find((one) => one.id === wanted);
  if (!entry) return refuseBecause('no-such-entry');
  return only && only !== entry ? refuseBecause('sheet-there-already') : entry;
}

function sheetToWrite(course: Course, wanted: string): Sheet | Refusal {
  const known = sheetsFollowed(course);
  if (known.length === 0) return refuseBecause('no-sheets');
  return (
    sheetFollowed(course, wanted) ??
    refuseBecause('no-such-sheet', {
      sheet: wanted.slice(0, 80),
      known: known.map(({ id }) => id).join(', '),
      field: 'sheet',
    })
  );
}

export const writeSheet = act({
  says: says.write,
  who: clientAndTherapist,
  open: whileUnderWay,
  form: z.object({
    sheet: id,
    /** Absent for a new one; else the one written again, with the version that was on the screen. */
    entry: id.optional(),
    version: baseVersion,
    fields,
    /** The session in which it was written, where it was in one. */
    session: sessionNumber.optional(),
  }),
  decide(course, form, doing) {
    const as = authorOf(doing);
    const sheet = sheetToWrite(course, form.sheet);
    if (isRefusal(sheet)) return sheet;
    if (!sheet.writes.includes(as))
      return refuseBecause(as === 'client' ? 'not-your-sheet' : 'clients-sheet');
    const entry = entryWritten(course, sheet, form.entry);
    if (isRefusal(entry)) return entry;
    const seen = entry && seenVersions(course, entry, doing).at(-1);
    if (form.entry !== undefined && !seen) return refuseBecause('no-such-entry');
    const refused =
      refuseStaleText(
        seen && { text: seen.fields, version: seen.version },
        form.version,
        refuseBecause('sheet-rewritten').because,
      ) ?? refuseSessionToCome(course, form.session);
    if (refused) return refused;
    const checked = checkFields(fieldsFor(sheet, as), form.fields, course, doing);
    if (isRefused(checked)) return checked.refusal;
    if (Object.keys(checked.value).length === 0) return refuseBecause('sheet-empty');
    const before = entry?.versions.at(-1);
    const written = before
      ? keepUnseen(sheet, checked.value, { course, version: before, as })
      : checked.value;
    return [
      ...begun(course, sheet, doing.on),
      fact('SheetWritten', doing.on, {
        sheet: sheet.id,
        entry: entry?.id ?? doing.id,
        fields: written,
        as,
        session: ownSession(sheet, written) ?? form.session,
        ...(entry && {
          version: versionNext(course, {
            type: 'SheetWritten',
            known: [...entry.versions, ...entry.answers, ...entry.comments],
            isOfIt: (data) => data.entry === entry.id,
          }),
        }),
      }),
    ];
  },
});
