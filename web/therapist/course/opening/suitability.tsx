import { useTranslation } from 'react-i18next';
import { suitabilityNow, violenceToldAt } from '#core/course/suitability/decided.ts';
import { suitabilityRules } from '#core/course/suitability/rules.ts';
import { type RuleAnswer, ruleAnswer } from '#core/course/suitability/state.ts';
import { NeedsLicence } from '#web/therapist/course/needs-licence.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { dayInWords } from '#web/ui/words/when.ts';
import { FactsRead } from './facts-read.tsx';
import { OpeningPart } from './part.tsx';
import { SuitabilityForm } from './suitability-form.tsx';

/** Whether IPT fits this client now, and who decided (I-17; IPT protocol reference, 9.1). */
export function SuitabilityPart() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const now = suitabilityNow(course);
  const told = violenceToldAt(course);
  const toldBefore = told && told !== now ? told : undefined;
  const screened = now && Object.entries(now.screen).filter(([key]) => key !== 'violenceAsked');
  const questions = (given: RuleAnswer) => {
    const asked = suitabilityRules.filter(({ id }) =>
      now?.answers.some(({ rule, answer }) => rule === id && answer === given),
    );
    return asked.length > 0 ? (
      <ul className={shapes.plainList}>
        {asked.map(({ id, asks }) => (
          <li key={id}>{asks}</li>
        ))}
      </ul>
    ) : undefined;
  };
  return (
    <OpeningPart
      part="suitability"
      says={now && [t(`opening.suitability.decisionIs.${now.decision}`), now.mainProblem].join(' · ')}
      written={now ? 'something' : 'nothing'}
      form={acts.includes('decideSuitability') && <SuitabilityForm />}
    >
      {!acts.includes('decideSuitability') && <NeedsLicence />}
      {now && (
        <FactsRead
          rows={[
            [t('opening.suitability.mainProblem'), now.mainProblem],
            [t('opening.suitability.linked'), t(`opening.suitability.linkedIs.${now.linkedToRelationships}`)],
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
              t('opening.suitability.toldBefore'),
              toldBefore &&
                t('opening.suitability.toldBeforeIs', {
                  answer: t(`opening.suitability.screenIs.${toldBefore.screen.violenceAtHome}`),
                  on: dayInWords(toldBefore.on, i18n.language),
                }),
            ],
            ...ruleAnswer.options.map(
              (given) => [t(`opening.suitability.answered.${given}`), questions(given)] as const,
            ),
            [t('opening.suitability.notes'), now.notes],
          ]}
        />
      )}
    </OpeningPart>
  );
}
