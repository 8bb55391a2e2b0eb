import { useTranslation } from 'react-i18next';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { PrintedFacts, PrintedOne } from '#web/therapist/course/record/print/facts.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { GoalRatings } from './ratings.tsx';

/** Each goal with the client’s words for it, its steps, how both will know it, and every rating on its day (5.4). */
export function PrintedGoals() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { nameOf } = useAreaWords(course);
  const { goals } = course.goals;
  if (goals.length === 0) return null;
  return (
    <Part title={t('record.printed.goals')}>
      {goals.map((goal) => (
        <PrintedOne key={goal.id} title={goal.text}>
          <PrintedFacts
            facts={[
              [t('formulation.goals.ownerWords'), goal.ownerWords],
              [
                t('formulation.goals.type'),
                [t(`formulation.goals.types.${goal.type}`), goal.linkedArea && nameOf(goal.linkedArea)]
                  .filter(Boolean)
                  .join(', '),
              ],
              [t('record.printed.goalBy.is'), goal.setBy ? t(`record.printed.goalBy.${goal.setBy}`) : ''],
              [t('formulation.goals.measure'), goal.measure],
              [t('formulation.goals.steps'), goal.steps],
              [
                t('record.printed.letGo'),
                goal.dropped ? `${dateInWords(goal.dropped.on, i18n.language)}. ${goal.dropped.why}` : '',
              ],
            ]}
          />
          <GoalRatings goal={goal} />
        </PrintedOne>
      ))}
    </Part>
  );
}
