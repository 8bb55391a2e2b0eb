import type { TFunction } from 'i18next';
import type { Analysis } from '#core/course/communication/state.ts';
import type { Course } from '#core/course/course.ts';
import { nameOf } from '#web/both/people/names.ts';

/** Who can speak in an exchange: the client, the other by name, and further people where there were several. */
export function speakers(
  course: Course,
  { personIds }: Analysis,
  t: TFunction,
): { value: string; label: string }[] {
  const [first = '', ...further] = personIds.map((id) => nameOf(course, id));
  return [
    { value: 'me', label: t('work.communication.script.me') },
    { value: 'other', label: first || t('work.communication.script.other') },
    ...further.filter(Boolean).map((name) => ({ value: name, label: name })),
  ];
}
