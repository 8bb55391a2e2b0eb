import type { z } from 'zod';
import { consentsMissing, inWords } from '#core/course/beside/consents.ts';
import { stillBeside } from '#core/course/beside/people-acts.ts';
import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { hasViolenceFlag } from '#core/course/risk/unsafe-with.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import type { Meeting } from '#core/protocols/protocol/person-beside.ts';
import { personOfRole } from '#core/protocols/usual-people.ts';
import { otherMeeting, type plannedForm } from './state.ts';
import { refuseBecause } from './words.ts';

type Asked = Omit<z.output<typeof plannedForm>, 'at' | 'despite'>;

/** A meeting as the form of therapy describes it; undefined for one it does not name. */
export const meetingOfForm = (course: Course, which: string): Meeting | undefined =>
  protocolFollowedBy(course)?.meetings.find(({ id }) => id === which);

/** How many meetings of this kind were held. */
export const heldOf = ({ meetings }: Course, which: string): number =>
  meetings.held.filter((one) => one.which === which).length;

function refuseAsForm(course: Course, { which, with: others, clientThere, why }: Asked): Refusal | undefined {
  const protocol = protocolFollowedBy(course);
  if (which === otherMeeting) return undefined;
  const known = meetingOfForm(course, which);
  if (!known) return refuseBecause('no-such-meeting');
  const roles = others.map((id) => course.beside.people.find((one) => one.id === id)?.role ?? '');
  if (known.with.length > 0 && !known.with.some((role) => roles.includes(role))) {
    const who = known.with.map((role) => personOfRole(protocol, role)?.name ?? role).join(', ');
    return refuseBecause('with-others', { who });
  }
  if (!why && heldOf(course, which) >= known.most) {
    return refuseBecause('more-than-usual', { most: known.most });
  }
  const usual = known.clientThere === 'either' || (known.clientThere === 'yes') === (clientThere === 'there');
  if (!why && !usual) {
    return refuseBecause('client-there', { how: known.clientThere === 'yes' ? 'with' : 'without' });
  }
}

/** Why a meeting cannot be planned or recorded so; danger goes before consent, and nothing goes before safety. IPT protocol reference, 7.3, 12.1, PD-18. */
export function refuseMeeting(course: Course, asked: Asked, on: string): Refusal | undefined {
  if (asked.with.length === 0 && asked.clientThere === 'not_there') return refuseBecause('nobody-there');
  for (const id of asked.with) {
    const found = stillBeside(course, id);
    if ('refused' in found) return found;
    const missing = consentsMissing(course, found, 'meetings', on);
    if (missing.length > 0 && !asked.danger) {
      return refuseBecause('consent-missing', { name: found.name, missing: inWords(missing) });
    }
  }
  const besides = asked.with.filter((id) => {
    const role = course.beside.people.find((one) => one.id === id)?.role;
    return role !== 'infant' && role !== 'interpreter' && role !== 'prescriber' && role !== 'school_contact';
  });
  if (asked.clientThere === 'there' && besides.length > 0 && hasViolenceFlag(course)) {
    return refuseBecause('joint-unsafe');
  }
  return refuseAsForm(course, asked);
}
