import { useTranslation } from 'react-i18next';
import { useCameByRows } from '#web/therapist/course/came-by/rows.ts';
import { partsShown } from '#web/therapist/course/opening/order.ts';
import { OpeningParts } from '#web/therapist/course/opening/parts.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { PrintedFacts } from './facts.tsx';

/** How the course was opened and what was found, told and agreed before the work began; nothing here can be pressed. */
export function PrintedOpening() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const parts = partsShown(course);
  const earlier = course.medication.considered.slice(0, -1);
  const cameBy = useCameByRows(course).filter(({ lines }) => lines.some(Boolean));
  const referral = course.opening.opened?.referral ?? '';
  return (
    <>
      {referral && (
        <Part title={t('record.printed.opening')}>
          <PrintedFacts facts={[[t('record.printed.referral'), referral]]} />
        </Part>
      )}
      {cameBy.length > 0 && (
        <Part title={t('referrals.cameBy')}>
          <PrintedFacts facts={cameBy.map(({ title, lines }) => [title, lines.filter(Boolean).join('. ')])} />
        </Part>
      )}
      <OpeningParts parts={parts.filter((part) => part !== 'support')} />
      {earlier.length > 0 && (
        <PrintedFacts
          facts={earlier.map(({ on, decision, why, with: who }) => [
            t('record.printed.medicationOn', { on: dateInWords(on, i18n.language) }),
            [decision, why, who].filter(Boolean).join('. '),
          ])}
        />
      )}
      <OpeningParts parts={parts.filter((part) => part === 'support')} />
    </>
  );
}
