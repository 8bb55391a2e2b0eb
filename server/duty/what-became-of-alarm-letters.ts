import type { AdultLetter, AlarmLetter } from '#core/api-answers/duty.ts';
import type { Course } from '#core/course/course.ts';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import type { Alarm } from '#core/course/risk/state.ts';
import { memberNames } from '#server/accounts/members.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { type LetterRow, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { mailState } from '#server/post/post.ts';
import { adultLetterId, alarmLetterId } from './alarm-letter-ids.ts';

/** What became of the letters of every alarm that waits in a course: to whom each went, or did not. */
export async function whatBecameOfAlarmLetters(
  installation: Installation,
  course: Course,
): Promise<AlarmLetter[]> {
  const alarms = openAlarms(course);
  if (alarms.length === 0) return [];
  const names = await memberNames(installation.db);
  const written = alarms.flatMap((alarm) => mayBeWritten(installation, course, alarm, names));
  const rows = await rowsOf(
    installation,
    written.map(({ letter }) => letter),
  );
  return written.flatMap(({ alarm, to, letter }) => {
    const row = rows.get(letter);
    return row ? [{ alarm, to, state: stateOf(installation, row) }] : [];
  });
}

/** What became of each letter to an adult that a rule asked for, whether or not its alarm still waits. */
export async function whatBecameOfLettersToAdults(
  installation: Installation,
  course: Course,
): Promise<AdultLetter[]> {
  const written = course.beside.adultsWrittenTo.map((one) => ({
    ...one,
    // One act may raise several, and writes one letter to each adult: it bears the id of one of them.
    letters: course.beside.adultsWrittenTo
      .filter(({ beside, id }) => beside === one.beside && id === one.id)
      .map(({ alarm, beside }) => adultLetterId(installation, course.id, { alarm, beside })),
  }));
  const rows = await rowsOf(installation, [...new Set(written.flatMap(({ letters }) => letters))]);
  return written.flatMap(({ alarm, beside, letters }) => {
    const row = letters.map((letter) => rows.get(letter)).find(Boolean);
    return row ? [{ alarm, beside, state: stateOf(installation, row) }] : [];
  });
}

function mayBeWritten(
  installation: Installation,
  { id: course, risk }: Course,
  { id: alarm, at, by, wentUp }: Alarm,
  names: ReadonlyMap<string, string>,
) {
  // One act may raise several, and writes one letter to each: it bears the id of the first.
  const together = risk.alarms.filter((one) => one.at === at && one.by === by);
  const first = together.flatMap(({ id, wasCalled = id }) =>
    [...names].map(([person, to]) => ({
      alarm,
      to,
      letter: alarmLetterId(installation, course, wasCalled, person),
    })),
  );
  const further = wentUp.flatMap(({ asked }) =>
    asked.map(({ name, letter }) => ({ alarm, to: name, letter })),
  );
  return [...first, ...further];
}

type Row = Pick<LetterRow, 'id' | 'kind' | 'sent' | 'at' | 'tries' | 'failure'>;

async function rowsOf({ db }: Installation, ids: readonly string[]): Promise<Map<string, Row>> {
  const found = new Map<string, Row>();
  for (const some of inBatches(ids)) {
    const rows = await db
      .selectFrom('letter')
      .select(['id', 'kind', 'sent', 'at', 'tries', 'failure'])
      .where('service', '=', oneService)
      .where('id', 'in', some)
      .execute();
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}

/** Where this Kith sends no letters at all, none is waited for. */
function stateOf({ settings, now }: Installation, row: Row): AlarmLetter['state'] {
  const state = mailState(row, now(), settings.smtp ? 'on' : 'off');
  if (state === 'sent') return 'sent';
  if (!settings.smtp) return 'not_set_up';
  if (state === 'failed') return 'failed';
  return row.failure === null ? 'waiting' : 'tried';
}
