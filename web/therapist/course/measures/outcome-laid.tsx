import { useTranslation } from 'react-i18next';
import { hasAnything, sideBySide } from '#core/course/outcome/side-by-side.ts';
import { OutcomeSideBySide } from '#web/both/outcome/side-by-side.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';

/** Symptoms, everyday life, goals, skills and ties over the same weeks, at the desk and in print. IPT protocol reference, 6.4. */
export function OutcomeLaid() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  if (!hasAnything(sideBySide(course))) return null;
  return (
    <FoldedPart title={t('course.outcome.title.therapist')} id="side-by-side" says={t('measures.sideBySide')}>
      <OutcomeSideBySide course={course} reader="therapist" level={3} />
    </FoldedPart>
  );
}
