import { useTranslation } from 'react-i18next';
import { mostGoals, standingGoals } from '#core/course/goals/standing.ts';
import type { SupportType } from '#core/course/inventory/person.ts';
import { ActButton } from '#web/therapist/course/forms/act-button.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { useListed } from '#web/ui/words/listed.ts';

/** The support that nobody gives, made something to aim for in one press; where there are such goals, they are named. S001-06 of the seeds. */
export function SupportAsGoal({ missed }: { missed: readonly SupportType[] }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const listed = useListed();
  const standing = standingGoals(course);
  const goals = standing.filter(({ type }) => type === 'support');
  if (goals.length > 0) {
    return goals.map(({ id, text }) => (
      <p key={id} dir="auto">
        {t('people.point.isGoal', { goal: text })}
      </p>
    ));
  }
  if (standing.length >= mostGoals) return null;
  const goal = t('people.point.supportGoal', {
    kinds: listed(missed.map((type) => t(`people.point.aim.${type}`))),
  });
  return (
    <ActButton
      act="setGoal"
      form={{ text: goal, type: 'support' }}
      words={t('people.point.makeGoal')}
      spoken={t('people.point.makeGoalOf', { goal })}
      kind="quiet"
    />
  );
}
