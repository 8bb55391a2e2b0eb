import type { Course } from '#core/course/course.ts';
import { type InventoryPerson, personOf } from '#core/course/inventory/entries.ts';
import { hasDied } from '#core/course/inventory/person.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import { openAlarms } from '#core/course/risk/risk.ts';
import { isUnsafeWith } from '#core/course/risk/unsafe-with.ts';
import { violenceAtHome } from '#core/course/suitability/suitability.ts';
import { type Area, areas } from '#core/forms/fields.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { focusAllowed } from './allowed.ts';
import type { Focus, FocusShape } from './shapes.ts';

type Guard = (course: Course, focus: FocusShape) => Refusal | undefined;

/** The foci being worked on now. */
export const activeFoci = (course: Course): Focus[] => course.focus.foci.filter(({ ended }) => !ended);

const named = (course: Course, { people }: FocusShape): InventoryPerson[] =>
  people.flatMap((each) => personOf(course.inventory, each) ?? []);

const peopleKnown: Guard = (course, focus) =>
  named(course, focus).length < focus.people.length
    ? refuse('no-such-person', 'One of these people is not in the inventory. Add them first.')
    : undefined;

const areaAllowed: Guard = (course, { area }) =>
  focusAllowed(course).areas.includes(area)
    ? undefined
    : refuse('area-not-offered', 'The protocol of this course does not work on this area. Choose another.');

/** SEL-1: safety is looked at before a focus that a danger is attached to. */
const safetyFirst: Guard = (course, focus) => {
  const unsafe = focus.people.some((person) => isUnsafeWith(course, person));
  const attached = unsafe || (focus.area === 'role_dispute' && violenceAtHome(course));
  if (!attached || focus.safetyConsidered) return;
  return refuse(
    'safety-first',
    'Somebody in this focus may not be safe to be with. Go through safety first, and write what was done about it.',
  );
};

/** SEL-1: with an alarm that nobody has answered, what was done about safety is written before a focus is chosen. */
export function refuseWhileAlarmed(course: Course, focus: FocusShape): Refusal | undefined {
  if (openAlarms(course).length === 0 || focus.safetyConsidered) return;
  return refuse(
    'alarm-first',
    'An alarm is open. Answer it before choosing what to work on, or write what was done about safety.',
  );
}

/** Guard deficits_requires_rejection, SEL-3, PD-06 (IPT protocol reference, 2.5). */
const deficitsRequiresRejection: Guard = (_course, { area, rejected }) => {
  if (area !== 'interpersonal_deficits') return;
  const others = areas.filter((each): each is Area => each !== 'interpersonal_deficits');
  const open = others.filter((each) => !rejected.some((no) => no.area === each));
  if (open.length === 0) return;
  return refuse(
    'deficits_requires_rejection',
    `Loneliness and isolation is chosen only when nothing else fits: say why not ${open.map(label).join(', ')}.`,
  );
};

/** Guard grief_requires_deceased (IPT protocol reference, 2.5). */
const griefRequiresDeceased: Guard = (course, focus) => {
  if (focus.area !== 'grief') return;
  const isBroad = settingsFollowed(course).griefScope === 'loss_broad';
  if (focus.scope === 'loss_broad') {
    if (isBroad) return;
    return refuse(
      'grief_requires_deceased',
      'This course takes grief as a death. Another loss is a role transition, unless the course is set to take grief in the wide sense.',
    );
  }
  if (named(course, focus).some(({ fields }) => hasDied(fields))) return;
  return refuse(
    'grief_requires_deceased',
    'Grief is about a person who died: name them from the inventory, marked as deceased. Another loss is a role transition.',
  );
};

/** Guard dispute_requires_person (IPT protocol reference, 2.5). */
const disputeRequiresPerson: Guard = (course, focus) => {
  if (focus.area !== 'role_dispute') return;
  if (!named(course, focus).some(({ fields }) => fields.living === 'living')) {
    return refuse(
      'dispute_requires_person',
      'A role dispute is with a living person: name them from the inventory, marked as living.',
    );
  }
  if (!focus.stage) {
    return refuse(
      'dispute_requires_stage',
      'Say where the dispute stands: renegotiation, impasse or dissolution.',
    );
  }
};

/** Guard transition_requires_roles (IPT protocol reference, 2.5). */
const transitionRequiresRoles: Guard = (_course, { area, oldRole, newRole }) =>
  area === 'role_transition' && !(oldRole && newRole)
    ? refuse('transition_requires_roles', 'Name both the role that is left and the role that begins.')
    : undefined;

const label = (area: Area) => area.replace('_', ' ');

const guards: readonly Guard[] = [
  areaAllowed,
  peopleKnown,
  safetyFirst,
  deficitsRequiresRejection,
  griefRequiresDeceased,
  disputeRequiresPerson,
  transitionRequiresRoles,
];

/** The first guard that a focus does not pass, as the record stands now. */
export function unmetGuard(course: Course, focus: FocusShape): Refusal | undefined {
  for (const guard of guards) {
    const refused = guard(course, focus);
    if (refused) return refused;
  }
}

/** Guard max_two_foci (PD-05), and SEL-4: a second focus is linked to the episode in time, and smaller or later. */
export function noRoomFor(
  course: Course,
  { area, beside }: FocusShape,
  asked: Focus['rank'],
  others: readonly Focus[],
): Refusal | undefined {
  const { max } = focusAllowed(course);
  if (others.length >= max) {
    return refuse(
      'max_two_foci',
      max === 1
        ? 'This protocol has one focus. End it or change it before choosing another.'
        : 'Two foci are the most a course can carry. End one, or park this for later.',
    );
  }
  if (others.some((focus) => focus.area === area)) {
    return refuse('same-area', 'This area is a focus already. Change that one instead of choosing it twice.');
  }
  const first = others.some((focus) => focus.rank === 'primary');
  if (asked === 'primary' && first)
    return refuse(
      'has-primary',
      'There is a primary focus already. Change it, or choose this as the second.',
    );
  if (asked === 'secondary' && !first) return refuse('primary-first', 'Choose the primary focus first.');
  if (asked === 'secondary' && (course.areas.now[area]?.temporalLink ?? 0) < 2) {
    return refuse(
      'second-needs-link',
      'A second focus needs a clear link in time to the episode (2 or 3). Rate the link first, or park this.',
    );
  }
  if (asked === 'secondary' && !beside) {
    return refuse(
      'second-beside',
      'Say how the second focus stands beside the first: it is smaller, or it comes after it.',
    );
  }
}
