import { useState } from 'react';
import { consentTo, itemsAskedIn } from '#core/course/consent/answers.ts';
import type { ConsentItem } from '#core/course/consent/items.ts';
import type { Course } from '#core/course/course.ts';
import { useResearchAsked } from '#web/app/research-asked.ts';

/** The next thing to ask about, leaving alone what was answered, and what was left for later on this visit. */
export function useConsentLeft(course: Course) {
  const [settled, setSettled] = useState<ConsentItem[]>([]);
  // Contact names a person and is asked apart.
  const askedInTurn = itemsAskedIn(course, useResearchAsked()).filter((item) => item !== 'contact');
  const left = askedInTurn.filter(
    (item) => consentTo(course, item) === 'not_asked' && !settled.includes(item),
  );
  // A finished course asks for nothing more; what was answered is still taken back.
  const item = course.closing.closed ? undefined : left[0];
  return {
    item,
    at: askedInTurn.length - left.length + 1,
    count: askedInTurn.length,
    settle: (done: ConsentItem) => setSettled((before) => [...before, done]),
  };
}
