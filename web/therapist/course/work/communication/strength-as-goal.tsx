import { useTranslation } from 'react-i18next';
import type { communicationStrengths } from '#core/course/communication/patterns.ts';
import type { Analysis } from '#core/course/communication/state.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { mostGoals, standingGoals } from '#core/course/goals/standing.ts';
import { ActButton } from '#web/therapist/course/forms/act-button.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import shapes from '#web/ui/look/shapes.module.css';

interface StrengthAsGoalProps {
  strength: (typeof communicationStrengths)[number];
  analysis: Analysis;
}

/** What went well in an exchange, made something to aim for in one press; once it is, that is said. S002-10 of the seeds. */
export function StrengthAsGoal({ strength: { id, says, aims }, analysis }: StrengthAsGoalProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const standing = standingGoals(course);
  const goal = standing.find(({ strength }) => strength === id);
  if (goal)
    return <p className={shapes.remark}>{t('work.communication.analysis.isGoal', { goal: goal.text })}</p>;
  if (standing.length >= mostGoals) return null;
  const linkedArea = primaryFocus(course)?.area;
  return (
    <ActButton
      act="setGoal"
      form={{
        ...{ text: aims, type: 'interpersonal', strength: id, analysisId: analysis.id },
        ...(linkedArea && { linkedArea }),
      }}
      words={t('work.communication.analysis.makeGoal')}
      spoken={t('work.communication.analysis.makeGoalOf', { what: says })}
      kind="quiet"
    />
  );
}
