import { useTranslation } from 'react-i18next';
import type { Goal, GoalRating } from '#core/course/goals/state.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** Says when a goal was rated, for what or in which session. */
export function useRatedWhen(): (rating: Pick<GoalRating, 'at'>) => string {
  const { t } = useTranslation();
  return ({ at }) =>
    typeof at === 'number'
      ? t('formulation.goals.atSession', { session: at })
      : t(`formulation.goals.at.${at}`);
}

/** Each rating of a goal with its day, and what was said with it, first to last. */
export function GoalRatings({ goal }: { goal: Goal }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const when = useRatedWhen();
  if (goal.ratings.length === 0) return <p className={shapes.remark}>{t('formulation.goals.notRated')}</p>;
  return (
    <ul className={shapes.plainList}>
      {goal.ratings.map((one, place) => (
        <li key={`${one.on}-${String(place)}`} className={shapes.remark} dir="auto">
          {[
            t('formulation.goals.ratedOn', { when: when(one), on: day(one.on), rating: one.rating }),
            one.words,
          ]
            .filter(Boolean)
            .join(' ')}
        </li>
      ))}
    </ul>
  );
}
