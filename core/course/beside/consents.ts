import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { isUnsafeWith } from '#core/course/risk/unsafe-with.ts';
import { ageOn } from '#core/days/age-on.ts';
import type { ConsentAges } from '#core/days/consent-ages.ts';
import type { SharedWhat } from '#core/protocols/protocol/person-beside.ts';
import { personOfRole, shareableWith } from '#core/protocols/usual-people.ts';
import type { ConsentRule } from './consent-rule.ts';
import type { Beside, BesideConsent, ConsentPurpose, WhoseConsent } from './state.ts';

/** Somebody beside the client by their id. */
export const besideOf = ({ beside }: Course, id: string): Beside | undefined =>
  beside.people.find((one) => one.id === id);

/** Those who stand beside the client now. */
export const standingBeside = ({ beside }: Course): Beside[] => beside.people.filter(({ ended }) => !ended);

/** Who interpreted, by name, of those who were there. */
export const interpretersIn = ({ beside }: Course, present: readonly string[]): string[] =>
  beside.people
    .filter(({ id, role }) => role === 'interpreter' && present.includes(id))
    .map(({ name }) => name);

/** Everybody who answers for the client in law. */
export const guardiansOf = (course: Course): Beside[] =>
  standingBeside(course).filter(({ role, custody }) => role === 'guardian' && custody !== 'none');

/** The birthday from which the client consents alone, by the rule noted when the course was opened; empty where none is known. */
const consentsAloneFrom = ({ ownConsentOn, comesOfAgeOn }: ConsentRule): string =>
  [ownConsentOn ?? '', comesOfAgeOn].filter(Boolean).toSorted()[0] ?? '';

/** Whether the rule asked a guardian, and the client has since grown old enough to consent alone. IPT protocol reference, 12.1 (OQ-14). */
export function hasGrownToConsent({ beside: { rule } }: Course, today: string): boolean {
  if (rule?.guardian !== 'needed') return false;
  const from = consentsAloneFrom(rule);
  return from !== '' && today >= from;
}

/** Whether a guardian’s consent is asked at the client’s age on that day. */
const isGuardianNeeded = (course: Course, today: string): boolean =>
  course.beside.rule !== null &&
  course.beside.rule.guardian !== 'not_needed' &&
  !hasGrownToConsent(course, today);

const isSet = (ages: ConsentAges | 'not_set' | undefined): ages is ConsentAges =>
  ages !== undefined && ages !== 'not_set';

/**
 * Whether the client has come of age: by the rule that was noted when the course was opened, or by the day of birth as it is
 * known now, which may have been mended since.
 */
export function isOfAge(
  { beside: { rule } }: Course,
  ages: ConsentAges | 'not_set' | undefined,
  born: string | undefined,
  today: string,
): boolean {
  if (rule && rule.comesOfAgeOn !== '' && today >= rule.comesOfAgeOn) return true;
  return isSet(ages) && born !== undefined && ageOn(born, today) >= ages.comesOfAge;
}

/** Those of the guardians whose consent is asked: both where custody is shared and the service asks for both. */
function guardiansAsked(course: Course): Beside[] | 'any' {
  const sharing = guardiansOf(course).filter(({ custody }) => custody === 'shared');
  return course.beside.rule?.guardians === 'both_where_shared' && sharing.length > 0 ? sharing : 'any';
}

export const isStanding = ({ withdrawn, on, until }: BesideConsent, today: string): boolean =>
  withdrawn === null && on <= today && (until === undefined || today <= until);

const givenTo = (beside: Beside, purpose: ConsentPurpose, whose: WhoseConsent, today: string) =>
  beside.consents.filter((one) => one.whose === whose && one.to.includes(purpose) && isStanding(one, today));

/** The guardian who gave a consent: named, or the one it is about. */
export const guardianWhoGave = (consent: BesideConsent): string => consent.guardian ?? consent.beside;

function guardiansMissing(course: Course, beside: Beside, purpose: ConsentPurpose, today: string): string[] {
  if (!isGuardianNeeded(course, today)) return [];
  const gave = new Set(givenTo(beside, purpose, 'guardian', today).map(guardianWhoGave));
  const asked = guardiansAsked(course);
  if (asked !== 'any') return asked.filter(({ id }) => !gave.has(id)).map(({ name }) => name);
  const guardians = guardiansOf(course);
  return guardians.some(({ id }) => gave.has(id))
    ? []
    : [guardians.map(({ name }) => name).join(' / ') || 'guardian'];
}

/** One consent that is asked and not there: whose, and of a guardian or of themself by what name. */
export interface MissingConsent {
  whose: WhoseConsent;
  name: string;
}

/** Whose consent is still missing before this may be done with somebody; empty when nothing is. */
export function consentsMissing(
  course: Course,
  beside: Beside,
  purpose: Exclude<ConsentPurpose, 'treatment'>,
  today: string,
): MissingConsent[] {
  const asked = personOfRole(protocolFollowedBy(course), beside.role)?.consentOf ?? ['client'];
  return asked.flatMap((whose): MissingConsent[] => {
    if (whose === 'guardian' && beside.role !== 'guardian') {
      return guardiansMissing(course, beside, purpose, today).map((name) => ({ whose, name }));
    }
    // What a guardian consents to about themself is theirs, whichever word the form uses.
    const hands: WhoseConsent[] =
      beside.role === 'guardian' && whose !== 'client' ? ['self', 'guardian'] : [whose];
    const given = hands.some((hand) => givenTo(beside, purpose, hand, today).length > 0);
    return given ? [] : [{ whose: whose === 'client' ? 'client' : 'self', name: beside.name }];
  });
}

/** Missing consents as words for a refusal: `the client’s, Luc Kim’s`. */
export const inWords = (missing: readonly MissingConsent[]): string =>
  [...new Set(missing.map(({ whose, name }) => (whose === 'client' ? 'the client’s' : `${name}’s`)))].join(
    ', ',
  );

/** Whether every consent about sharing covers this: each that says what may be shared has to name it. */
export function mayBeShared(course: Course, beside: Beside, what: SharedWhat, today: string): boolean {
  if (!shareableWith(protocolFollowedBy(course), beside.role).includes(what)) return false;
  const hands: WhoseConsent[] = ['client', 'guardian'];
  return hands.every((whose) => {
    if (beside.role === 'guardian' && whose === 'guardian') return true;
    const given = givenTo(beside, 'sharing', whose, today);
    return given.length === 0 || given.some(({ mayShare }) => mayShare.includes(what));
  });
}

/** Whether the latest list about somebody holds this. */
export const isListed = ({ beside }: Course, { id: who }: Beside, what: SharedWhat): boolean =>
  beside.listings.findLast(({ people }) => people.includes(who))?.share.includes(what) ?? false;

/** What somebody is shown on that day: begun, consented to, not stopped, and on the list as all concerned heard it last. With the client’s death it ends. */
export function sharedWithThem(course: Course, beside: Beside, today: string): SharedWhat[] {
  if (beside.ended || hasEndedByDeath(course) || consentsMissing(course, beside, 'sharing', today).length > 0)
    return [];
  if (beside.person && isUnsafeWith(course, beside.person)) return [];
  return beside.shared
    .filter(
      ({ what, from }) =>
        from <= today && isListed(course, beside, what) && mayBeShared(course, beside, what, today),
    )
    .map(({ what }) => what);
}

/** The last day on which anything was done with the client or agreed: what had run out by then counts no more. */
function lastDayOf({ sessions, meetings }: Course, consents: readonly BesideConsent[]): string {
  const days = [...sessions.held, ...meetings.held, ...consents].map(({ on }) => on);
  return days.toSorted().at(-1) ?? '';
}

/** Of which guardians the consent to treatment is missing, where the client’s age asks for it; `not_set` where the service has set no ages. */
export function treatmentConsentsMissing(course: Course): string[] | 'not_set' {
  const { rule } = course.beside;
  if (!rule || rule.guardian === 'not_needed') return [];
  if (rule.guardian === 'not_set') return 'not_set';
  const consents = course.beside.people.flatMap((one) => one.consents);
  const lastDay = lastDayOf(course, consents);
  if (hasGrownToConsent(course, lastDay)) return [];
  const gave = new Set(
    consents
      .filter((one) => one.to.includes('treatment') && one.whose !== 'client' && isStanding(one, lastDay))
      .map(guardianWhoGave),
  );
  const asked = guardiansAsked(course);
  if (asked !== 'any') return asked.filter(({ id }) => !gave.has(id)).map(({ name }) => name);
  return guardiansOf(course).some(({ id }) => gave.has(id)) ? [] : ['guardian'];
}
