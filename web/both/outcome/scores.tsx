import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { sideBySide } from '#core/course/outcome/side-by-side.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { type OutcomeReader, useMeasureMoved } from './moved.ts';

/** The scores at the beginning and now, each in one sentence; nothing before there is one (S004-85, E-02). */
export function ScoresMoved({ course, reader }: { course: Course; reader: OutcomeReader }) {
  const { t } = useTranslation();
  const moved = useMeasureMoved(reader);
  const { symptoms, functioning } = sideBySide(course);
  const measured = [...symptoms, ...functioning];
  if (measured.length === 0) return null;
  return (
    <>
      <h3>{t(`course.outcome.scores.${reader}`)}</h3>
      <ul className={shapes.plainList}>
        {measured.map((one) => (
          <li key={one.instrument} dir="auto">
            {moved(one)}
          </li>
        ))}
      </ul>
    </>
  );
}
