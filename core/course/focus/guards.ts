import type { Course } from '#core/course/course.ts';
import { hasDied } from '#core/course/inventory/has-died.ts';
import { personOf } from '#core/course/inventory/people.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import { isUnsafeWith } from '#core/course/risk/unsafe-with.ts';
import { violenceAtHome } from '#core/course/suitability/decided.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { focusAllowed } from './allowed.ts';
import { areaCalled, areaFollowed, areasFollowed, roomFollowed } from './areas-followed.ts';
import type { FocusShape } from './state.ts';
import { guardsWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  grief_requires_deceased: {
    en: 'This course takes grief as a death. Take another loss as a role transition, or set the course to take grief in the wide sense first.',
  },
});

const refuseBecause = refusalsOf({
  area_needs_supervisor: {
    en: '{{area}} is taken as a focus only with your supervisor’s agreement in this form of therapy. Write what was agreed.',
  },
});

type Guard = (course: Course, focus: FocusShape) => Refusal | undefined;

const peopleNamed = (course: Course, { people }: FocusShape): InventoryPerson[] =>
  people.flatMap((each) => personOf(course.inventory, each) ?? []);

/** Whoever was struck out of the inventory is nobody's focus any more. */
const peopleKnown: Guard = (course, focus) =>
  peopleNamed(course, focus).length < focus.people.length
    ? refuse('no-such-person', guardsWords.en.oneOfThesePeople)
    : undefined;

const areaAllowed: Guard = (course, { area }) =>
  focusAllowed(course).areas.includes(area)
    ? undefined
    : refuse('area-not-offered', guardsWords.en.protocolOfThisCourseDoes);

/** SEL-1: safety is looked at before a focus that a danger is attached to. */
const safetyFirst: Guard = (course, focus) => {
  const unsafe = focus.people.some((person) => isUnsafeWith(course, person));
  const attached = unsafe || (roomFollowed(course, focus.area) === 'role_dispute' && violenceAtHome(course));
  if (!attached || focus.safetyConsidered) return;
  return refuse('safety-first', guardsWords.en.somebodyInThisFocusMay);
};

/** Guard deficits_requires_rejection, SEL-3, PD-06 (IPT protocol reference, 2.5). */
const deficitsRequiresRejection: Guard = (course, { area, rejected }) => {
  if (roomFollowed(course, area) !== 'interpersonal_deficits') return;
  const open = areasFollowed(course)
    .filter(({ id, room }) => room !== 'interpersonal_deficits' && !rejected.some((no) => no.area === id))
    .map(({ id }) => id);
  if (open.length === 0) return;
  return refuse(
    'deficits_requires_rejection',
    guardsWords.en.lonelinessAndIsolationIsChosen(open.map((id) => areaCalled(course, id)).join(', ')),
    { areas: open },
  );
};

/** Guard grief_requires_deceased (IPT protocol reference, 2.5). */
const griefRequiresDeceased: Guard = (course, focus) => {
  if (!areaFollowed(course, focus.area).needsDeceased) return;
  const isBroad = settingsFollowed(course).griefScope === 'loss_broad';
  if (focus.scope === 'loss_broad') {
    if (isBroad) return;
    return mayNot('grief_requires_deceased', { griefScope: 'death' });
  }
  if (peopleNamed(course, focus).some(({ fields }) => hasDied(fields))) return;
  return refuse('grief_requires_deceased', guardsWords.en.griefIsAboutPerson);
};

/** Guard dispute_requires_person (IPT protocol reference, 2.5). */
const disputeRequiresPerson: Guard = (course, focus) => {
  if (roomFollowed(course, focus.area) !== 'role_dispute') return;
  if (!peopleNamed(course, focus).some(({ fields }) => fields.living === 'living')) {
    return refuse('dispute_requires_person', guardsWords.en.roleDisputeIsWithLiving);
  }
  if (!focus.stage) {
    return refuse('dispute_requires_stage', guardsWords.en.sayWhereDisputeStandsRenegotiation);
  }
};

/** Guard transition_requires_roles (IPT protocol reference, 2.5). */
const transitionRequiresRoles: Guard = (course, { area, oldRole, newRole }) =>
  roomFollowed(course, area) === 'role_transition' && !(oldRole && newRole)
    ? refuse('transition_requires_roles', guardsWords.en.nameBothRole)
    : undefined;

/** An area its form of therapy advises against as a focus is taken with the supervisor’s agreement. Decision 024. */
const signedOff: Guard = (course, { area, supervisorAgrees }) =>
  areaFollowed(course, area).needsSignOff && !supervisorAgrees
    ? refuseBecause('area_needs_supervisor', { area: areaFollowed(course, area).name })
    : undefined;

const guards: readonly Guard[] = [
  areaAllowed,
  peopleKnown,
  safetyFirst,
  deficitsRequiresRejection,
  griefRequiresDeceased,
  disputeRequiresPerson,
  transitionRequiresRoles,
  signedOff,
];

/** The first guard that a focus does not pass, as the record stands now. */
export function refuseUnmetGuard(course: Course, focus: FocusShape): Refusal | undefined {
  for (const guard of guards) {
    const refused = guard(course, focus);
    if (refused) return refused;
  }
}
