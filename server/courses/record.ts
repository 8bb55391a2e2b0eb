import { isDeepStrictEqual } from 'node:util';
import type { RecordLine } from '#core/api-answers/courses.ts';
import { kithItself } from '#core/book/doing.ts';
import type { Fact } from '#core/book/fact.ts';
import { inBoth } from '#core/book/redaction.ts';
import { isClinician, type Viewer } from '#core/book/viewer.ts';
import { withhold, withoutIds } from '#core/book/withhold.ts';
import { byOnPage } from '#core/course/beside/consent-acts.ts';
import { fold } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { wishesIn } from '#core/course/inventory/wishes.ts';
import { inTheRecord } from '#core/course/protocol-followed/in-the-record.ts';
import { type SeenFact, seenFactsByStep } from '#core/course/record/seen-facts.ts';
import { daysAfter } from '#core/days/after.ts';
import { startOfDay } from '#core/days/wall-clock.ts';
import { day } from '#core/forms/fields.ts';
import { readIdentity } from '#server/accounts/clients.ts';
import { accountOfClient, accountsOfClient, namesInCourse } from '#server/accounts/names.ts';
import { lettingOthersIn, oneByOne } from '#server/db/in-batches.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { formProblem, problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { theService } from '#server/service/name-and-zone.ts';
import type { Chart } from './chart.ts';
import { othersUnnamed } from './others-unnamed.ts';
import { recordWords } from './words.ts';

/** Who wrote a course: the name of each, and whether they did as the client. */
interface Authors {
  nameOf: (by: string) => string;
  isClients: (by: string) => boolean;
}

/**
 * Where a course was brought from another Kith, its client wrote under an account that is not here. Everybody else who
 * wrote in it is known by name, so that whoever is not is the client.
 */
async function authorsOf(installation: Installation, row: CourseRow, course: Course): Promise<Authors> {
  const [names, accounts, identity] = await Promise.all([
    namesInCourse(installation, row, course),
    accountsOfClient(installation, row.client),
    readIdentity(installation, row.client),
  ]);
  const isClients = (by: string) => accounts.includes(by) || !(names.has(by) || by.startsWith(byOnPage('')));
  return { nameOf: (by) => names.get(by) ?? (isClients(by) ? (identity?.name ?? '') : ''), isClients };
}

/** The facts as this viewer may read them; others are answered meanwhile, however long the course. */
export const seenInTurns = (...asked: Parameters<typeof seenFactsByStep>): Promise<SeenFact[]> =>
  lettingOthersIn(seenFactsByStep(...asked));

export async function recordLines(
  installation: Installation,
  row: CourseRow,
  chart: Chart,
  viewer: Viewer,
): Promise<RecordLine[]> {
  const [authors, account, unnamed] = await Promise.all([
    authorsOf(installation, row, chart.course),
    accountOfClient(installation, row.client),
    othersUnnamed(installation, row, chart, viewer),
  ]);
  const asClient = { as: 'client', by: account ?? '', isThem: authors.isClients } as const;
  const theirs = await seenInTurns(row.id, chart.facts, asClient);
  const seen = isClinician(viewer) ? await seenInTurns(row.id, chart.facts, viewer) : theirs;
  const wishes = wishesIn(chart.course);
  const toClient = new Map(theirs.map((fact) => [fact.seq, fact]));
  const strikes = new Map(chart.course.record.struck.map(({ seq, ...strike }) => [seq, strike]));
  const line = ({ course: _course, by, ...fact }: SeenFact): RecordLine => {
    const open = toClient.get(fact.seq);
    const client = authors.isClients(by) ? 'whole' : (open?.seen ?? 'nothing');
    return {
      ...fact,
      data: unnamed.in(inTheRecord(fact.type, fact.data)),
      by: { id: by, name: authors.nameOf(by) },
      struck: strikes.get(fact.seq) ?? null,
      client,
      ...(client === 'part' && {
        open: unnamed.in(
          inTheRecord(
            fact.type,
            // What the client may read that this reader may not is nothing they are shown either.
            isClinician(viewer) ? inBoth(withoutIds(open?.data, wishes), fact.data) : open?.data,
          ),
        ),
      }),
    };
  };
  return lettingOthersIn(oneByOne(seen, line));
}

/**
 * How many entries are left out that somebody may know of: to a client all, to a clinician what a colleague keeps private.
 * What the client keeps back is counted for no clinician, since a number would tell that something is hidden.
 */
export async function countLeftOut(
  installation: Installation,
  row: CourseRow,
  { facts, course }: Chart,
  shown: readonly RecordLine[],
  viewer: Viewer,
): Promise<number> {
  const seen = new Set(shown.map(({ seq }) => seq));
  const leftOut = facts.filter(({ seq }) => !seen.has(seq));
  if (!isClinician(viewer)) return leftOut.length;
  const { isClients } = await authorsOf(installation, row, course);
  const wishes = wishesIn(course);
  const isWished = ({ act, data }: Fact) => {
    const rest = withoutIds({ act, data: withhold(data, wishes, 'clinician') }, wishes);
    return !isDeepStrictEqual(rest, { act, data });
  };
  const ofColleagues = leftOut.filter(({ by }) => !isClients(by) && by !== kithItself);
  const areWished = await lettingOthersIn(oneByOne(ofColleagues, isWished));
  return areWished.filter((is) => !is).length;
}

/** The chart as it stood at the end of a day where the service is: what was recorded up to then. */
export async function chartAsOf(
  installation: Installation,
  row: CourseRow,
  chart: Chart,
  asked: string,
): Promise<Chart> {
  const read = day('happened').safeParse(asked);
  if (!read.success) throw formProblem(read.error);
  const [{ zone }, today] = await Promise.all([theService(installation), todayIn(installation)]);
  if (read.data > today)
    throw problem(422, 'future', recordWords.en.hasNotComeYetChoose(read.data), {
      day: read.data,
    });
  const next = startOfDay(daysAfter(read.data, 1), zone);
  const facts = chart.facts.filter(({ at }) => Date.parse(at) < next);
  if (facts.length === chart.facts.length) return chart;
  if (facts.length === 0) {
    throw problem(404, 'not-yet', recordWords.en.nothingHadBeenRecorded(read.data), { day: read.data });
  }
  return { facts, course: fold(row.id, facts), hash: '' };
}
