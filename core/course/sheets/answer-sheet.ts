import { z } from 'zod';
import { clientAndTherapist, type Doing, therapistOnly } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { refuseSessionToCome } from '#core/course/sessions/not-come-yet.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { refuseStaleText } from '#core/course/shared/versioned-text.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { id, maybe, text, whole } from '#core/forms/fields.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import { inWords } from '#core/words/in-words.ts';
import { formOf } from './asked.ts';
import { rowsLacking } from './lacking.ts';
import { seenVersions, shownToClient } from './seen-versions.ts';
import { answers, fact, type SheetEntry, type SheetVersion } from './state.ts';
import { refuseBecause, says } from './words.ts';

const version = whole.min(1);
const session = sessionNumber.optional();

interface Found {
  entry: SheetEntry;
  /** How it stands, as whoever does this sees it. */
  now: SheetVersion;
  sheet: Sheet;
}

/** A sheet that stands in the course, as far as whoever does this is shown it. */
function found(course: Course, wanted: string, doing: Doing): Found | Refusal {
  const entry = course.sheets.entries.find((one) => one.id === wanted);
  const now = entry && seenVersions(course, entry, doing).at(-1);
  const sheet = now && formOf(course.sheets, now);
  if (!entry || !now || !sheet) return refuseBecause('no-such-entry');
  return entry.aside ? refuseBecause('sheet-set-aside') : { entry, now, sheet };
}

const refuseStaleSheet = (now: SheetVersion, read: number) =>
  refuseStaleText({ text: now.fields, version: now.version }, read, refuseBecause('sheet-rewritten').because);

export const shareSheet = act({
  says: says.share,
  who: therapistOnly,
  reaches: 'shares',
  open: whileUnderWay,
  form: z.object({ entry: id, version }),
  decide(course, form, doing) {
    const sheet = found(course, form.entry, doing);
    if (isRefusal(sheet)) return sheet;
    if (sheet.sheet.shown === 'never' || !sheet.sheet.sees.includes('client'))
      return refuseBecause('sheet-not-for-client');
    const refused = refuseStaleSheet(sheet.now, form.version);
    if (refused) return refused;
    if (shownToClient(course, sheet.entry)?.version === form.version) return refuseBecause('sheet-shared');
    return [fact('SheetShared', doing.on, form)];
  },
});

/** What a sheet still needs before it can be agreed, said as a list. */
function refuseLacking(
  course: Course,
  now: SheetVersion,
  sheet: Sheet,
  entry: SheetEntry,
): Refusal | undefined {
  const whole = entry.versions.find((each) => each.version === now.version);
  const lacking = rowsLacking(formOf(course.sheets, now) ?? sheet, (whole ?? now).fields);
  if (lacking.length === 0) return undefined;
  return refuseBecause('sheet-lacks-rows', {
    lacking: inWords(lacking.map(({ name, has, atLeast }) => `${name} (${has}/${atLeast})`)),
    fields: lacking.map(({ field }) => field),
  });
}

export const agreeSheet = act({
  says: says.agree,
  who: clientAndTherapist,
  open: whileUnderWay,
  form: z.object({
    entry: id,
    version,
    answer: z.enum(answers, { error: says.answer }),
    words: maybe,
    session,
  }),
  decide(course, form, doing) {
    const sheet = found(course, form.entry, doing);
    if (isRefusal(sheet)) return sheet;
    if (!sheet.sheet.agreed) return refuseBecause('sheet-not-agreed');
    const shown = shownToClient(course, sheet.entry);
    if (!shown || form.version > shown.version) return refuseBecause('sheet-not-shared');
    const refused =
      refuseStaleSheet(
        doing.as === 'client' ? shown : { ...shown, fields: sheet.now.fields },
        form.version,
      ) ??
      refuseSessionToCome(course, form.session) ??
      (form.answer === 'no' ? undefined : refuseLacking(course, shown, sheet.sheet, sheet.entry));
    return refused ?? [fact('SheetAnswered', doing.on, { ...form, as: authorOf(doing) })];
  },
});

export const commentSheet = act({
  says: says.comment,
  who: clientAndTherapist,
  open: whileUnderWay,
  form: z.object({ entry: id, version, words: text(says.said), session }),
  decide(course, form, doing) {
    const sheet = found(course, form.entry, doing);
    if (isRefusal(sheet)) return sheet;
    const isShown = shownToClient(course, sheet.entry) !== undefined;
    if (sheet.sheet.shown === 'never' && !isShown) return refuseBecause('sheet-not-for-client');
    const isThere = seenVersions(course, sheet.entry, doing).some((each) => each.version === form.version);
    if (!isThere) return refuseBecause(doing.as === 'client' ? 'no-such-entry' : 'sheet-no-version');
    return (
      refuseSessionToCome(course, form.session) ?? [
        fact('SheetCommented', doing.on, { ...form, as: authorOf(doing) }),
      ]
    );
  },
});

export const setSheetAside = act({
  says: says.setAside,
  who: clientAndTherapist,
  open: whileUnderWay,
  form: z.object({ entry: id, why: text(says.reason) }),
  decide(course, form, doing) {
    const sheet = found(course, form.entry, doing);
    if (isRefusal(sheet)) return sheet;
    const isTheirs = sheet.entry.versions.every(({ as }) => as === 'client');
    if (doing.as === 'client' && !isTheirs) return refuseBecause('sheet-not-yours');
    return [fact('SheetSetAside', doing.on, { ...form, as: authorOf(doing) })];
  },
});
