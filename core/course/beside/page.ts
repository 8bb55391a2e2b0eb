import { isEased } from '#core/course/assessment/sick-role-sides.ts';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import type { Course } from '#core/course/course.ts';
import { hourOf } from '#core/course/meetings/hours.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { isUnsafeWith } from '#core/course/risk/unsafe-with.ts';
import { daysAfter } from '#core/days/after.ts';
import type { ConsentAges } from '#core/days/consent-ages.ts';
import { type Shareable, shareable } from '#core/protocols/protocol/person-beside.ts';
import { personOfRole } from '#core/protocols/usual-people.ts';
import { besideOf, consentsMissing, isOfAge, sharedWithThem } from './consents.ts';
import { type SheetShared, sheetIn, sheetName, sheetsOnPage } from './shared-sheets.ts';
import type { Beside } from './state.ts';

/** What of a course is shown to somebody beside the client: each part is there only while it is shared with them. */
export interface SharedParts {
  meeting_times?: {
    id: string;
    at: string;
    zone: string;
    minutes: number;
    what: 'session' | 'meeting';
    /** One that was called off stays until its day is over, so that whoever was told of it hears of that too. */
    state: 'planned' | 'called_off';
  }[];
  own_meetings?: { on: string; minutes: number; name: string; agreed: string }[];
  psychoeducation?: 'the_illness';
  help_numbers?: 'help';
  sick_role?: {
    eased: { obligation: string; how: string; takenOverBy?: string }[];
    kept: string[];
    recovery: string[];
  };
  relapse_plan?: { signs: string[]; helps: string[]; ifWorse: string };
  chosen_sentence?: string;
  safety_plan?: { signs: string[]; alone: string[]; help: string[]; saferSurroundings: string[] };
}

/** The own page of somebody beside the client. */
export interface BesidePage {
  /** `asks`: nothing but their own yes is missing, and the page asks for it. */
  state: 'open' | 'asks';
  name: string;
  role: string;
  /** The client’s first name, as they are called to each other’s faces. */
  client: string;
  /** What was listed to all concerned: what is shared, and what stays private. */
  listed: { on: string; share: Shareable[]; sheets: string[]; keepPrivate: string[] } | null;
  /** When a responsible adult is told of an alarm, where that was told beforehand. */
  alarmRule: string;
  /** What a letter to them then says, where one is sent. */
  alarmLetter: string;
  /** The consents of theirs that stand: what to, since when, until when. */
  consents: { to: string[]; on: string; until: string }[];
  parts: SharedParts;
  /** The sheets that are shared, as the client gave them out. */
  sheets: SheetShared[];
}

/** Whether a page can be opened at all on that day. IPT protocol reference, 7.3, 12.1 (guardian’s view). */
export function isPageOn(
  course: Course,
  { role, ended, pageKey, person }: Beside,
  ages: ConsentAges | 'not_set',
  today: string,
  born: string | undefined,
): boolean {
  if (ages === 'not_set' || !ages.pagesFor.includes(role) || ended || pageKey === null) return false;
  if (!personOfRole(protocolFollowedBy(course), role)?.page) return false;
  if (hasEndedByDeath(course)) return false;
  if (role === 'guardian' && isOfAge(course, ages, born, today)) return false;
  const { closed } = course.closing;
  if (closed && daysAfter(closed.on, ages.daysAfterClosing) < today) return false;
  return !(person && isUnsafeWith(course, person));
}

/** Each part as it stands in the course, for somebody with whom it is shared. */
const partOf: { [What in Shareable]: (course: Course, who: Beside, today: string) => SharedParts[What] } = {
  meeting_times: ({ sessions, meetings }, { id }, today) =>
    [
      ...sessions.appointments
        .filter(({ state }) => state === 'booked' || state === 'cancelled')
        .map((one) => ({
          id: one.id,
          at: one.at,
          zone: one.zone,
          minutes: one.minutes,
          what: 'session' as const,
          state: one.state === 'booked' ? ('planned' as const) : ('called_off' as const),
        })),
      ...meetings.planned.flatMap((one) =>
        one.state !== 'held' && one.with.includes(id)
          ? [{ id: one.id, ...hourOf(one), what: 'meeting' as const, state: one.state }]
          : [],
      ),
    ]
      .filter(({ at }) => at.slice(0, 10) >= today)
      .toSorted((a, b) => a.at.localeCompare(b.at)),
  own_meetings: (course, { id }) =>
    course.meetings.held
      .filter(({ with: others }) => others.includes(id))
      .map(({ on, minutes, which, agreed }) => ({
        on,
        minutes,
        name: protocolFollowedBy(course)?.meetings.find((one) => one.id === which)?.name ?? '',
        agreed,
      })),
  psychoeducation: () => 'the_illness',
  help_numbers: () => 'help',
  sick_role: ({ sickRole, closing }) =>
    sickRole.given && isEased({ sickRole, closing })
      ? {
          eased: sickRole.given.eased
            .filter(({ state }) => state !== 'ended')
            .map(({ obligation, how, takenOverBy }) => ({
              obligation,
              how,
              ...(takenOverBy && { takenOverBy }),
            })),
          kept: sickRole.given.kept,
          recovery: sickRole.given.recovery,
        }
      : undefined,
  /** Page two: warning signs and what helps; triggers, people and the story stay the client’s. */
  relapse_plan: ({ relapsePlan }) => {
    const plan = relapsePlan.plan?.text;
    if (!plan) return undefined;
    return {
      signs: [...plan.signs.early.map(({ sign }) => sign), ...plan.signs.red],
      helps: [...plan.skills.map(({ skill }) => skill), ...plan.actions.green, ...plan.actions.amber],
      ifWorse: plan.actions.red.join(' '),
    };
  },
  chosen_sentence: ({ beside }) => beside.sentence?.words,
  safety_plan: ({ safetyPlan }) => {
    const plan = safetyPlan.plan?.text;
    if (!plan) return undefined;
    return {
      signs: plan.warningSigns.map(({ sign }) => sign),
      alone: plan.alone.map(({ what }) => what),
      help: plan.help.map(({ who, contact }) => [who, contact].filter(Boolean).join(', ')),
      saferSurroundings: plan.saferSurroundings.map(({ what }) => what),
    };
  },
};

/**
 * The page of somebody beside the client: what is shared with them now, and nothing else; undefined where there is none.
 * @param course as a clinician sees it, so that whom the client keeps back is not in it
 */
export function pageOf(
  course: Course,
  id: string,
  { client, today }: { client: string; today: string },
): BesidePage | undefined {
  const who = besideOf(course, id);
  if (!who) return undefined;
  const missing = consentsMissing(course, who, 'sharing', today);
  const asks =
    missing.length > 0 && missing.every(({ whose, name }) => whose !== 'client' && name === who.name);
  if (missing.length > 0 && !asks) return undefined;
  const listing = course.beside.listings.findLast(({ people }) => people.includes(id));
  const rule = course.beside.alarmRules.at(-1);
  const shared = asks ? [] : sharedWithThem(course, who, today);
  return {
    state: asks ? 'asks' : 'open',
    name: who.name,
    role: who.role,
    client,
    listed: listing
      ? {
          on: listing.on,
          share: shareable.filter((what) => listing.share.includes(what)),
          sheets: listing.share.flatMap((what) => {
            const sheet = sheetIn(what);
            return sheet === undefined ? [] : [sheetName(course, sheet)];
          }),
          keepPrivate: listing.keepPrivate,
        }
      : null,
    alarmRule: rule?.told.includes(id) ? rule.rule : '',
    alarmLetter: rule?.write.some(({ beside }) => beside === id) ? rule.says : '',
    consents: who.consents
      .filter(({ whose, guardian, withdrawn }) => whose !== 'client' && (guardian ?? id) === id && !withdrawn)
      .map(({ to, on, until }) => ({ to, on, until: until ?? '' })),
    parts: Object.fromEntries(
      shareable
        .filter((what) => shared.includes(what))
        .map((what) => [what, partOf[what](course, who, today)]),
    ),
    sheets: sheetsOnPage(course, shared),
  };
}
