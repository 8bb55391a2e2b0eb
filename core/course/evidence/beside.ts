import {
  consentsMissing,
  inWords,
  standingBeside,
  treatmentConsentsMissing,
} from '#core/course/beside/consents.ts';
import type { Beside } from '#core/course/beside/state.ts';
import type { Course } from '#core/course/course.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { personOfRole } from '#core/protocols/usual-people.ts';
import { type Evidence, notShown, shown } from './shown.ts';
import { words } from './words.ts';

const say = words.en;

/** Which consents of guardians are missing for a young person; undefined when none is. IPT protocol reference, 7.3, OQ-14. */
export function guardiansLeft(course: Course): Evidence | undefined {
  const missing = treatmentConsentsMissing(course);
  if (missing === 'not_set') return notShown(say.agesNotSet);
  if (missing.length === 0) return undefined;
  return notShown(
    missing.includes('guardian') ? say.guardianMissing : say.guardiansMissing(missing.join(', ')),
  );
}

/** Whether a meeting outside the count was held so many times. */
export function met(course: Course, protocol: Protocol, which: string, asked = 1): Evidence {
  const name = protocol.meetings.find(({ id }) => id === which)?.name ?? which;
  const held = course.meetings.held.filter((one) => one.which === which);
  const last = held.at(-1);
  return last && held.length >= asked
    ? shown(say.held(name, held.length, last.on))
    : notShown(say.notHeld(name, held.length, asked));
}

/** The last day a fact of the chart speaks of this: what had run out by then counts no more. */
const asOf = ({ consents, on }: Beside) => [on, ...consents.map((one) => one.on)].toSorted().at(-1) ?? on;

const lacks = (course: Course, one: Beside) =>
  (['meetings', 'asking', 'sharing'] as const)
    .map((purpose) => consentsMissing(course, one, purpose, asOf(one)))
    .toSorted((a, b) => a.length - b.length)[0] ?? [];

/** Whether somebody of this role stands beside the client, and where it is asked, with every consent to one thing at least. */
export function besideClient(course: Course, protocol: Protocol, role: string, consented = false): Evidence {
  const called = personOfRole(protocol, role)?.name ?? role;
  const there = standingBeside(course).filter((one) => one.role === role);
  if (there.length === 0) return notShown(say.nobody(called));
  const agreed = consented ? there.filter((one) => lacks(course, one).length === 0) : there;
  if (agreed.length > 0) return shown(say.beside(called, agreed.map(({ name }) => name).join(', ')));
  const [first] = there;
  return notShown(
    first ? say.besideUnconsented(first.name, inWords(lacks(course, first))) : say.nobody(called),
  );
}
