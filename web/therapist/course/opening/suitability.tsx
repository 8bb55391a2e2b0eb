import { useTranslation } from 'react-i18next';
import { suitabilityNow } from '#core/course/suitability/decided.ts';
import { suitabilityRules } from '#core/course/suitability/rules.ts';
import { NeedsLicence } from '#web/therapist/course/needs-licence.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { FactsRead } from './facts-read.tsx';
import { OpeningPart } from './part.tsx';
import { SuitabilityForm } from './suitability-form.tsx';

/** Whether IPT fits this client now, and who decided (I-17; IPT protocol reference, 9.1). */
export function SuitabilityPart() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const now = suitabilityNow(course);
  const screened = now && Object.entries(now.screen).filter(([key]) => key !== 'violenceAsked');
  const told = now?.answers.filter(({ answer }) => answer === 'yes') ?? [];
  return (
    <OpeningPart
      part="suitability"
      written={now ? 'something' : 'nothing'}
      form={acts.includes('decideSuitability') && <SuitabilityForm />}
    >
      {!acts.includes('decideSuitability') && <NeedsLicence />}
      {now && (
        <FactsRead
          rows={[
            [t('opening.suitability.mainProblem'), now.mainProblem],
            [t('opening.suitability.decision'), t(`opening.suitability.decisionIs.${now.decision}`)],
            [t('opening.suitability.reasons'), now.reasons.join('; ')],
            [t('opening.suitability.adaptation'), now.adaptation],
            [t('opening.suitability.alternatives'), now.alternatives.join('; ')],
            [
              t('opening.suitability.clinician'),
              [now.clinician, now.licence && t('signOffs.licence.ranOut')].filter(Boolean).join('. '),
            ],
            [
              t('opening.suitability.screen'),
              screened
                ?.map(
                  ([key, answer]) =>
                    `${t(`opening.suitability.screened.${key}`)}: ${t(`opening.suitability.screenIs.${answer}`)}`,
                )
                .join('; '),
            ],
            [
              t('opening.suitability.yesTo'),
              suitabilityRules
                .filter(({ id }) => told.some(({ rule }) => rule === id))
                .map(({ asks }) => asks)
                .join(' '),
            ],
            [t('opening.suitability.notes'), now.notes],
          ]}
        />
      )}
    </OpeningPart>
  );
}
