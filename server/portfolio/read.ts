import { setImmediate } from 'node:timers/promises';
import type { PortfolioSeen } from '#core/api-answers/credentials.ts';
import { maySupervise } from '#core/course/consent/answers.ts';
import type { Course } from '#core/course/course.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { areaFollowed } from '#core/course/focus/areas-followed.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { isTrainees } from '#core/course/sign-offs/asked.ts';
import { outcomeNow } from '#core/programme/group-row.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { type CourseInLog, portfolioOf, type RatedOnce } from '#core/supervision/portfolio.ts';
import { type Practice, practiceIn } from '#core/supervision/practice.ts';
import { inPlainWords } from '#core/words/plain-words.ts';
import { memberName, memberRoles } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { supervises } from '#server/accounts/supervision.ts';
import { logListed } from '#server/courses/looks.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { credentialsKept } from '#server/credentials/kept.ts';
import { oneService } from '#server/db/tables.ts';
import { groupsLedBy, schemesOf } from '#server/groups/practice.ts';
import { notFound } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { summaryIn } from '#server/lists/summary-row.ts';
import { todayIn } from '#server/service/clock.ts';

type SeenAs = PortfolioSeen['as'];

/** Whose portfolio somebody may open: their own, those of whom they supervise, and as a manager of everybody; else 404. */
async function seenAs(installation: Installation, viewer: Person, whose: string): Promise<SeenAs> {
  if (viewer.id === whose) return 'self';
  const pair = { supervisor: viewer.id, therapist: whose };
  if (viewer.roles.includes('supervisor') && (await supervises(installation.db, pair))) return 'supervisor';
  if (viewer.roles.includes('manager') && (await memberName(installation, whose)) !== '') return 'manager';
  throw notFound();
}

/** Somebody's log of practice and what they hold: no client is named in it, and each look at courses is written down. */
export async function portfolioSeenBy(
  installation: Installation,
  viewer: Person,
  whose: string,
): Promise<PortfolioSeen> {
  const as = await seenAs(installation, viewer, whose);
  const today = await todayIn(installation);
  const given = (await coursesGivenBy(installation, whose)).filter(
    ({ course }) => as !== 'supervisor' || maySupervise(course),
  );
  if (as !== 'manager') {
    const ids = given.map(({ course }) => course.id);
    await logListed(installation, ids, viewer, as === 'self' ? 'therapist' : 'supervisor');
  }
  const groups = await groupsLedBy(installation, whose);
  const ratings: RatedOnce[] = [
    ...given.flatMap(({ course }) => ratingsIn(course)),
    ...groups.flatMap(({ meetings, observed }) => {
      const led = meetings.held.filter((one) => one.led.includes(whose)).map(({ id }) => id);
      return observed.ratings.filter(({ meeting }) => led.includes(meeting));
    }),
  ];
  const began = given.map(({ course, log }) => ({
    course: course.id,
    on: course.opening.opened?.on ?? '',
    area: log.area,
  }));
  const held = (await credentialsKept(installation)).filter(({ person }) => person === whose);
  const done = practiceIn(groups, whose, began);
  const heard = given.flatMap(({ course }) => observedIn(course, whose));
  const practice = { ...done, meetingsObserved: [...done.meetingsObserved, ...heard] };
  const schemes = schemesOf(held, await memberRoles(installation.db, whose), today);
  const courses = given.map(({ log }) => (as === 'manager' ? forManagers(log) : log));
  return {
    ...portfolioOf({ held, courses, ratings, practice }, schemes, today, ratedItem),
    as,
    person: whose,
    name: await memberName(installation, whose),
  };
}

/** What a manager is told of one course: in a small house its month and how it came out would say whose it is. */
const forManagers = (log: CourseInLog): CourseInLog => ({
  ...log,
  month: log.month.slice(0, 4),
  phase: '',
  outcome: null,
});

interface Given {
  course: Course;
  log: CourseInLog;
}

/** Every course somebody holds, as it stands and as its log has it, one after another so that others are answered meanwhile. */
async function coursesGivenBy(installation: Installation, person: string): Promise<Given[]> {
  const rows = await installation.db
    .selectFrom('course')
    .selectAll()
    .where('service', '=', oneService)
    .where('therapist', '=', person)
    .orderBy('id')
    .execute();
  const given: Given[] = [];
  for (const row of rows) {
    const { course } = await readChart(installation, row);
    const { protocol, phase, phaseCalled } = summaryIn(row);
    const area = primaryFocus(course)?.area ?? '';
    const followed = area === '' ? undefined : areaFollowed(course, area);
    given.push({
      course,
      log: {
        month: (course.opening.opened?.on ?? '').slice(0, 7),
        form: protocol,
        formCalled: protocolFollowedBy(course)?.name ?? protocol,
        area,
        areaCalled: followed ? (followed.called ?? inPlainWords(followed.room)) : '',
        phase: phaseCalled ?? phase ?? '',
        sessions: lastNumber(course),
        state: course.closing.closed ? 'closed' : 'under_way',
        given: row.in_group === null ? 'alone' : 'in_group',
        as: isTrainees(course) ? 'trainee' : 'credentialed',
        outcome: outcomeNow(course),
      },
    });
    await setImmediate();
  }
  return given;
}

/** The sessions that a supervisor heard or watched, each once; notes of memory are no observation. IPT protocol reference, 8.3, method. */
function observedIn({ id, fidelity }: Course, whose: string): Practice['meetingsObserved'] {
  const heard = fidelity.ratings.filter(
    ({ rater, heard: how, by }) => rater === 'supervisor' && how !== 'notes_only' && by !== whose,
  );
  const bySession = new Map(heard.map(({ session, on, by }) => [session, { on, by }]));
  return [...bySession].map(([session, one]) => ({ group: id, meeting: String(session), ...one }));
}

const ratingsIn = ({ fidelity }: Course): RatedOnce[] =>
  fidelity.ratings.map(({ rater, ratings }) => ({
    as: rater === 'supervisor' ? 'supervisor' : 'self',
    ratings,
  }));

const ratedItem = (domain: string): string =>
  everyProtocol()
    .flatMap(({ fidelity }) => fidelity)
    .find(({ id }) => id === domain)?.title ?? domain;
