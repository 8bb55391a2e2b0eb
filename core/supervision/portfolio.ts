import { type HeldCredential, holdsOn } from '#core/credentials/credential.ts';
import { calledIn } from '#core/credentials/who-may-give.ts';
import { toTenth } from '#core/instruments/scoring/rounding.ts';
import type { PairOutcome } from '#core/outcomes/pair-outcome.ts';
import type { CaseStand } from './case-hours.ts';
import { type StandShown, standAgainst, standsShown, supervisionOf } from './practice.ts';
import type { Practice, SupervisedOnce } from './practised.ts';
import type { Scheme } from './schemes.ts';

/** One course somebody gave, as their log holds it: nobody is named, and no day but the month stands there. */
export interface CourseInLog {
  /** The month it began; the year alone to whoever is told no more. */
  month: string;
  /** The form of therapy, the area that was worked on, and the phase it is in or ended in, with what they are called. */
  form: string;
  formCalled: string;
  area: string;
  areaCalled: string;
  phase: string;
  sessions: number;
  state: 'under_way' | 'closed';
  given: 'alone' | 'in_group';
  as: 'credentialed' | 'trainee';
  outcome: Pick<PairOutcome, 'recovery' | 'reliableImprovement' | 'reliableDeterioration'> | null;
}

/** What was said of one session or meeting that somebody gave, item by item. */
export interface RatedOnce {
  as: 'self' | 'supervisor' | 'peer';
  ratings: readonly { domain: string; adherence: number | null; competence: number | null }[];
}

/** How one item was rated by a supervisor or a colleague, over all that was observed; never averaged with outcome. */
interface RatedItem {
  domain: string;
  called: string;
  times: number;
  /** Mean adherence, and mean competence where it was done; to one decimal. */
  adherence: number;
  competence: number | null;
}

/** A case against what a scheme asks of each, as the log calls it; its course is not told. */
interface CaseInLog
  extends Omit<CaseStand, 'course'>,
    Pick<CourseInLog, 'month' | 'formCalled' | 'areaCalled'> {}

export interface Portfolio {
  asOf: string;
  credentials: (Pick<HeldCredential, 'what' | 'level' | 'from' | 'since' | 'until'> & {
    called: string;
    state: 'holds' | 'ended';
  })[];
  courses: CourseInLog[];
  ratings: RatedItem[];
  /** Meetings of groups they led, and how many of them were observed. */
  meetings: { led: number; observed: number };
  /** `held`: each supervision, by its day, with how long it was and how it was held; nothing of what was said. */
  supervision: { times: number; hours: number; held: Omit<SupervisedOnce, 'id'>[] };
  /** `cases`: each by itself where so many hours are asked for each, as far as the reader is told of courses. */
  schemes: { scheme: string; called: string; stands: StandShown[]; cases: CaseInLog[] }[];
}

const mean = (all: readonly number[]): number => toTenth(all.reduce((so, one) => so + one, 0) / all.length);

function rated(ratings: readonly RatedOnce[], calledBy: (domain: string) => string): RatedItem[] {
  const byOthers = ratings
    .filter(({ as }) => as !== 'self')
    .flatMap((one) => one.ratings)
    .flatMap(({ adherence, ...one }) => (adherence === null ? [] : [{ ...one, adherence }]));
  const domains = [...new Set(byOthers.map(({ domain }) => domain))].toSorted();
  return domains.map((domain) => {
    const of = byOthers.filter((one) => one.domain === domain);
    const skill = of.flatMap(({ competence }) => competence ?? []);
    return {
      domain,
      called: calledBy(domain),
      times: of.length,
      adherence: mean(of.map(({ adherence }) => adherence)),
      competence: skill.length > 0 ? mean(skill) : null,
    };
  });
}

/**
 * Somebody’s log of practice and what they hold, to be handed in for accreditation: by form, area and phase, with ratings and
 * supervision against the schemes asked about. IPT protocol reference, 8.3, features: competence log, accreditation portfolio.
 * @param ratings of sessions and meetings this person gave  @param calledBy what an item that is rated is called
 * @param logged a course by its id as the log has it, where the reader is told of it
 */
export function portfolioOf(
  of: {
    held: readonly HeldCredential[];
    courses: readonly CourseInLog[];
    ratings: readonly RatedOnce[];
    practice: Practice;
  },
  schemes: readonly Scheme[],
  asOf: string,
  calledBy: (domain: string) => string = (domain) => domain,
  logged: (course: string) => CourseInLog | undefined = () => undefined,
): Portfolio {
  const { held, courses, ratings, practice } = of;
  const { times, hours } = supervisionOf(practice, asOf);
  return {
    asOf,
    credentials: held.map((one) => ({
      what: one.what,
      called: calledIn(one.what),
      level: one.level,
      from: one.from,
      since: one.since,
      until: one.until,
      state: holdsOn(one, asOf) ? 'holds' : 'ended',
    })),
    courses: courses.toSorted((a, b) => a.month.localeCompare(b.month)),
    ratings: rated(ratings, calledBy),
    meetings: { led: practice.meetingsLed.length, observed: practice.meetingsObserved.length },
    supervision: {
      times,
      hours,
      held: practice.supervisions
        .map(({ on, minutes, kind }) => ({ on, minutes, kind }))
        .toSorted((a, b) => a.on.localeCompare(b.on)),
    },
    schemes: schemes.map((scheme) => ({
      scheme: scheme.id,
      called: scheme.name,
      ...standsShown(scheme, practice, asOf),
      cases: standAgainst(scheme, practice, asOf)
        .flatMap(({ byCase }) => byCase?.cases ?? [])
        .flatMap((one) => casesTold(one, logged(one.course))),
    })),
  };
}

function casesTold({ course: _course, ...stand }: CaseStand, log: CourseInLog | undefined): CaseInLog[] {
  if (!log) return [];
  const { month, formCalled, areaCalled } = log;
  return [{ ...stand, month, formCalled, areaCalled }];
}
