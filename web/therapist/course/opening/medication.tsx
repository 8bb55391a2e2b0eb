import { useTranslation } from 'react-i18next';
import { medicationReviewDue } from '#core/course/assessment/medication-review.ts';
import { guide } from '#core/guide/guide.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Notice } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { FactsRead } from './facts-read.tsx';
import { MedicationForm } from './medication-form.tsx';
import { useMilestone } from './milestone.ts';
import { OpeningPart } from './part.tsx';

/** Whether medication should be part of it, weighed with whom, and looked at again when (I-06, MS-08, M-11). */
export function MedicationPart() {
  const { t, i18n } = useTranslation();
  const { course, acts, today } = useCourseView();
  const last = course.medication.considered.at(-1);
  const session = guide(course, today)?.position.session ?? 1;
  return (
    <OpeningPart
      part="medication"
      says={last?.decision}
      presses={medicationReviewDue(course.medication, session)}
      milestone={useMilestone('MS-08')}
      written={last ? 'something' : 'nothing'}
      form={acts.includes('considerMedication') && <MedicationForm />}
    >
      {medicationReviewDue(course.medication, session) && (
        <Notice kind="warn" title={t('opening.medication.reviewDue')} />
      )}
      {last && (
        <FactsRead
          rows={[
            [t('opening.medication.decision'), last.decision],
            [t('opening.medication.why'), last.why],
            [t('opening.medication.with'), last.with],
            [
              t('opening.medication.taking'),
              last.taking
                .map(({ name, dose, since }) =>
                  [
                    name,
                    dose,
                    since && t('opening.medication.sinceDay', { on: dateInWords(since, i18n.language) }),
                  ]
                    .filter(Boolean)
                    .join(', '),
                )
                .join('; '),
            ],
            [
              t('opening.medication.reviewBy'),
              last.reviewBySession ? t('opening.session', { session: last.reviewBySession }) : '',
            ],
          ]}
        />
      )}
    </OpeningPart>
  );
}
