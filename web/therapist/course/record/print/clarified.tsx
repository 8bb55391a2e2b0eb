import { useTranslation } from 'react-i18next';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import * as ask from '#web/therapist/course/work/clarify/captures.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';
import { PrintedOne } from './facts.tsx';

/** What the client said, as it was said back, corrected and agreed (T-03). */
export function PrintedClarified() {
  const { t, i18n } = useTranslation();
  const { clarifications } = useCourseView().course.issues;
  if (clarifications.length === 0) return null;
  return (
    <Part title={t('work.clarify.underWay')}>
      {clarifications.map(({ id, words, texts, agreed }) => (
        <PrintedOne key={id} title={`“${words}”`}>
          <CaptureRead capture={ask.restated} text={texts.restatement?.text} />
          <CaptureRead capture={ask.corrected} text={texts.correction?.text} />
          <CaptureRead capture={ask.stated} text={texts.statement?.text} />
          {agreed && (
            <p className={shapes.remark}>
              {t(`work.clarify.agreed.${agreed.as}`, { on: dateInWords(agreed.on, i18n.language) })}
            </p>
          )}
        </PrintedOne>
      ))}
    </Part>
  );
}
