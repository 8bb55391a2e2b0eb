import { useTranslation } from 'react-i18next';
import type { ProgressReview } from '#core/course/reviews/state.ts';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** All that a talk about whether it helps came to, each under what was asked (MS-17, MS-18, 6.5). */
export function useReviewSaid() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  return (one: ProgressReview): { title: string; lines: string[] }[] =>
    [
      ['seen', one.seen],
      ['response', t(`session.review.responses.${one.response}`)],
      ['goals', one.goals],
      ['focus', one.focus === 'not_asked' ? '' : t(`session.review.foci.${one.focus}`)],
      ['discussed', one.discussed],
      ['actions', one.actions.map((action) => t(`session.review.action.${action}`)).join('; ')],
      ['why', one.why],
      ['nextBy', day(one.nextBy)],
    ].map(([key = '', words = '']) => ({ title: t(`session.review.${key}`), lines: [words] }));
}
