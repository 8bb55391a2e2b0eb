import { useTranslation } from 'react-i18next';
import { lastDayOf } from '#core/course/cover/covers.ts';
import { useNameOf } from '#web/app/colleagues.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** In whose hands the course was when, a line each; nothing where it was in nobody’s but its therapist’s. */
export function useHandsSaid(): string[] {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const nameOf = useNameOf();
  const { course, today } = useCourseView();
  const { transfers } = course.transfer;
  const covers = course.cover.covers.filter((one) => one.from <= lastDayOf(one) && one.from <= today);
  const { opened } = course.opening;
  if (!opened || transfers.length + covers.length === 0) return [];
  const holders = transfers.map(({ to, from, on, arranged }) => ({
    on,
    says: t(`hands.printed.${arranged ? 'arranged' : 'transferred'}`, {
      name: nameOf(to),
      from: nameOf(from),
      on: day(on),
    }),
  }));
  const standingIn = covers.map((one) => ({
    on: one.from,
    says: t('hands.printed.covered', {
      name: nameOf(one.person),
      from: day(one.from),
      to: day(lastDayOf(one)),
    }),
  }));
  const first = t('hands.printed.opened', { name: nameOf(opened.therapist), on: day(opened.on) });
  const rest = [...holders, ...standingIn].toSorted((one, other) => one.on.localeCompare(other.on));
  return [first, ...rest.map(({ says }) => says)];
}
