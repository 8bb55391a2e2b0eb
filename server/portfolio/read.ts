import type { PortfolioSeen } from '#core/api-answers/credentials.ts';
import { maySupervise } from '#core/course/consent/answers.ts';
import type { Course } from '#core/course/course.ts';
import { isOf } from '#core/group/observed/of-meeting.ts';
import { whoseIs } from '#core/group/observed/state.ts';
import { countedRatings } from '#core/group/observed/what-counts.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { type CourseInLog, portfolioOf, type RatedOnce } from '#core/supervision/portfolio.ts';
import { memberName, memberRoles } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { supervises } from '#server/accounts/supervision.ts';
import { type CourseGiven, coursesGivenBy } from '#server/courses/given-by.ts';
import { logListed } from '#server/courses/looks.ts';
import { credentialsKept } from '#server/credentials/kept.ts';
import { groupsLedBy, practiceOf, schemesOf } from '#server/groups/practice.ts';
import { notFound } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { courseInLog } from '#server/lists/in-log.ts';
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
  const all = await coursesGivenBy(installation, whose);
  const given = all
    .filter(({ course }) => as !== 'supervisor' || maySupervise(course))
    .map((one): Given => ({ ...one, log: courseInLog(one) }));
  if (as !== 'manager') {
    const ids = given.map(({ course }) => course.id);
    await logListed(installation, ids, viewer, as === 'self' ? 'therapist' : 'supervisor');
  }
  const groups = await groupsLedBy(installation, whose);
  const ratings: RatedOnce[] = [
    ...given.flatMap(({ course }) => ratingsIn(course)),
    ...groups.flatMap((group) => {
      const led = group.meetings.held.filter((one) => one.led.includes(whose));
      return countedRatings(group).filter(
        (rating) => whoseIs(rating) !== whose && led.some((one) => isOf(one, rating)),
      );
    }),
  ];
  const held = (await credentialsKept(installation)).filter(({ person }) => person === whose);
  const practice = await practiceOf(installation, whose, all);
  const schemes = schemesOf(held, await memberRoles(installation.db, whose), today);
  const logged = given.map(({ log }) => log);
  const courses = as === 'manager' ? forManagers(logged) : logged;
  const byCourse = new Map(given.map(({ course, log }) => [course.id, log]));
  const told = (course: string) => (as === 'manager' ? undefined : byCourse.get(course));
  return {
    ...portfolioOf({ held, courses, ratings, practice }, schemes, today, ratedItem, told),
    as,
    person: whose,
    name: await memberName(installation, whose),
  };
}

/**
 * What a manager is told of courses: in a small house the month of one and how it came out would say whose it is, and as many
 * rows as a group has members would say what its figures hold back.
 */
const forManagers = (logged: readonly CourseInLog[]): CourseInLog[] =>
  logged
    .filter(({ given }) => given === 'alone')
    .map((log) => ({ ...log, month: log.month.slice(0, 4), phase: '', outcome: null }));

interface Given extends CourseGiven {
  log: CourseInLog;
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
