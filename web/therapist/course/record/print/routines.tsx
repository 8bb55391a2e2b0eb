import { useTranslation } from 'react-i18next';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import * as ask from '#web/therapist/course/work/routines/captures.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { PrintedFacts, PrintedOne } from './facts.tsx';

/** The routines built up after a loss or in a new role, and how they went. */
export function PrintedRoutines() {
  const { t, i18n } = useTranslation();
  const { routines } = useCourseView().course.routines;
  if (routines.length === 0) return null;
  return (
    <Part title={t('work.routines.title')}>
      {routines.map(({ id, text, noted, setAside }) => (
        <PrintedOne key={id} title={text.what}>
          <CaptureRead capture={ask.routine} text={text} hide={['what']} />
          <PrintedFacts
            facts={[
              ...noted.map(
                ({ on, kept, words }) =>
                  [
                    dateInWords(on, i18n.language),
                    [t(`work.routines.choice.kept.${kept}`), words].filter(Boolean).join('. '),
                  ] as const,
              ),
              [t('work.routines.form.setRoutineAside.became'), setAside?.became],
            ]}
          />
        </PrintedOne>
      ))}
    </Part>
  );
}
