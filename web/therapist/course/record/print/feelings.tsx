import { useTranslation } from 'react-i18next';
import { sayFelt } from '#web/both/feelings/felt.ts';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import * as ask from '#web/therapist/course/work/feelings/captures.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';
import { PrintedFacts, PrintedOne } from './facts.tsx';

/** Feelings as they were named, seen from outside, talked over and shown. */
export function PrintedFeelings() {
  const { t, i18n } = useTranslation();
  const { records } = useCourseView().course.feelings;
  if (records.length === 0) return null;
  return (
    <Part title={t('work.feelings.title')}>
      {records.map((record) => (
        <PrintedOne key={record.id} title={record.emotions.map(sayFelt).join(', ')}>
          <p className={shapes.remark}>{dateInWords(record.on, i18n.language)}</p>
          <CaptureRead capture={ask.nameFeeling} text={record} hide={['emotions']} />
          {record.reflection && <CaptureRead capture={ask.reflected} text={record.reflection.text} />}
          <PrintedFacts
            facts={record.talkedOver.map(({ on, words }) => [
              t('work.feelings.talked', { on: dateInWords(on, i18n.language) }),
              words,
            ])}
          />
          {record.expression && <CaptureRead capture={ask.expressed} text={record.expression.text} />}
        </PrintedOne>
      ))}
    </Part>
  );
}
