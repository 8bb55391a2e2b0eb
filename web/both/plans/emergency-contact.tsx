import type { Course } from '#core/course/course.ts';
import { nameOf } from '#web/both/people/names.ts';
import { TelephoneLink } from './telephone-link.tsx';

/** Whom to call in an emergency, with the number to press, and when they may be rung; nothing where nobody is named. */
export function EmergencyContactRead({ course }: { course: Course }) {
  const { contact } = course.safetyPlan;
  if (!contact) return null;
  return (
    <>
      <p>
        <bdi>{nameOf(course, contact.person)}</bdi>
        {': '}
        <TelephoneLink words={contact.phone} />
      </p>
      {contact.when && <p dir="auto">{contact.when}</p>}
    </>
  );
}
