import type { CoverAhead, CoverBack, CoveredNow, HandedToYou, Hands } from '#core/api-answers/hands.ts';
import { handOverToRead } from '#core/course/transfer/therapist.ts';
import type { ListedCourse } from '#core/lists/listed-course.ts';
import { nextFrom } from '#core/lists/next-appointment.ts';
import type { ListedCover } from '#core/lists/summary.ts';
import { memberNames } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { coveringKnown, standsInToday } from '#server/cover/covering.ts';
import type { Installation } from '#server/installation.ts';
import { coursesHeldBy } from '#server/lists/rows.ts';
import { todayIn } from '#server/service/clock.ts';

type NameOf = (person: string) => string;

/** What is in somebody’s hands for colleagues, and what is news of their own courses. */
export async function handsOfOne(installation: Installation, { id }: Person): Promise<Hands> {
  const [today, names, own] = await Promise.all([
    todayIn(installation),
    memberNames(installation.db),
    coursesHeldBy(installation, [id]),
  ]);
  const nameOf: NameOf = (person) => names.get(person) ?? '';
  const known = (await coveringKnown(installation.db, today)).filter(({ by }) => by === id);
  const colleagues = [...new Set(known.map(({ away }) => away))].filter((one) => one !== id);
  const theirs = await coursesHeldBy(installation, colleagues);
  return {
    today,
    now: theirs.flatMap((one) => coveredNow(one, id, today, nameOf)),
    ahead: coversAhead(theirs, id, today, nameOf),
    back: own.flatMap((one) => coversBack(one, id, today, nameOf)),
    handed: await handedTo(installation, own, nameOf),
  };
}

function coveredNow(
  { summary, client }: ListedCourse,
  by: string,
  today: string,
  nameOf: NameOf,
): CoveredNow[] {
  const cover = standsInToday(summary, today);
  if (cover?.person !== by) return [];
  return [
    {
      course: summary.course,
      client: client.name,
      therapist: nameOf(summary.therapist),
      from: cover.from,
      to: cover.to,
      alarm: summary.openAlarm,
      next: nextFrom(summary, today)?.at ?? null,
    },
  ];
}

/** Covers to come, those of one colleague on the same days as one line. */
function coversAhead(
  theirs: readonly ListedCourse[],
  by: string,
  today: string,
  nameOf: NameOf,
): CoverAhead[] {
  const ahead = theirs.flatMap(({ summary: { therapist, covers = [] } }) =>
    covers
      .filter(({ person, from, endedOn }) => person === by && from > today && endedOn === undefined)
      .map(({ from, to }) => ({ therapist, from, to })),
  );
  const alike = Map.groupBy(ahead, (one) => JSON.stringify(one));
  return [...alike.values()].flatMap((those) =>
    those.slice(0, 1).map((one) => ({
      ...one,
      therapist: nameOf(one.therapist),
      courses: those.length,
    })),
  );
}

const hasBegunAndIsOver = ({ from, to, endedOn }: ListedCover, today: string) =>
  endedOn === undefined ? to < today : from <= endedOn;

const coversBack = (
  { summary: { course, covers = [] }, client }: ListedCourse,
  own: string,
  today: string,
  nameOf: NameOf,
): CoverBack[] =>
  covers
    .filter((one) => one.person !== own && hasBegunAndIsOver(one, today))
    .map(({ id, person, from, to, endedOn }) => ({
      ...{ course, client: client.name, cover: id, by: nameOf(person), from },
      to: endedOn !== undefined && endedOn < to ? endedOn : to,
    }));

/** The notes stand in the charts: read of those alone that were handed over and not read yet. */
async function handedTo(
  installation: Installation,
  own: readonly ListedCourse[],
  nameOf: NameOf,
): Promise<HandedToYou[]> {
  const handed: HandedToYou[] = [];
  for (const { summary, client } of own) {
    if (!summary.handedOver || summary.status === 'closed') continue;
    const row = await readCourseRow(installation, summary.course);
    const last = row && handOverToRead((await readChart(installation, row)).course);
    // Brought from another Kith it comes from nobody who is known here.
    if (!last || nameOf(last.from) === '') continue;
    const { from, on, handOver: note } = last;
    handed.push({ course: summary.course, client: client.name, from: nameOf(from), on, note });
  }
  return handed;
}
