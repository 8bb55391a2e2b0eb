import type { Course } from '#core/course/course.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { focusAllowed } from './allowed.ts';
import type { Focus, FocusShape } from './state.ts';

/** Guard max_two_foci (PD-05), and SEL-4: a second focus is linked to the episode in time, and smaller or later. */
export function refuseFurtherFocus(
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
      { max },
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
  if (asked === 'secondary' && (course.areasRated.now[area]?.temporalLink ?? 0) < 2) {
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
