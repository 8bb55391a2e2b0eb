import type { Course } from '#core/course/course.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { focusAllowed } from './allowed.ts';
import type { Focus, FocusShape } from './state.ts';
import { furtherFocusWords } from './words.ts';

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
      max === 1 ? furtherFocusWords.en.thisProtocolHasOneFocus : furtherFocusWords.en.twoFociAreMostCourse,
      { max },
    );
  }
  if (others.some((focus) => focus.area === area)) {
    return refuse('same-area', furtherFocusWords.en.thisAreaIsFocusAlready);
  }
  const first = others.some((focus) => focus.rank === 'primary');
  if (asked === 'primary' && first)
    return refuse('has-primary', furtherFocusWords.en.thereIsPrimaryFocusAlready);
  if (asked === 'secondary' && !first)
    return refuse('primary-first', furtherFocusWords.en.choosePrimaryFocusFirst);
  if (asked === 'secondary' && (course.areasRated.now[area]?.temporalLink ?? 0) < 2) {
    return refuse('second-needs-link', furtherFocusWords.en.secondFocusNeedsClearLink);
  }
  if (asked === 'secondary' && !beside) {
    return refuse('second-beside', furtherFocusWords.en.sayHowSecondFocusStands);
  }
}
