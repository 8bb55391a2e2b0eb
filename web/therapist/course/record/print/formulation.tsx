import { useTranslation } from 'react-i18next';
import { contractNow } from '#core/course/contract/terms-now.ts';
import { ratedAt } from '#core/course/goals/standing.ts';
import { issuesBrought } from '#core/course/issues/first-brought.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { listNames } from '#web/both/people/names.ts';
import { useLinks, useWeighs } from '#web/therapist/course/formulation/areas/how-rated.ts';
import { FrozenSettings } from '#web/therapist/course/formulation/contract/frozen.tsx';
import { Terms } from '#web/therapist/course/formulation/contract/terms.tsx';
import { OrdersBeside } from '#web/therapist/course/formulation/issues/own-orders.tsx';
import { Answers } from '#web/therapist/course/formulation/story/answers.tsx';
import { StoryRead } from '#web/therapist/course/formulation/story/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';
import { PrintedClarified } from './clarified.tsx';
import { PrintedCycle } from './cycle.tsx';
import { PrintedFacts, PrintedOne } from './facts.tsx';
import { PrintedSheets } from './sheets.tsx';

/** What brought the client, which problem area it was found to be and why, the formulation they answered, and what was agreed. */
export function PrintedUnderstood() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const now = course.formulation.versions.at(-1);
  const issues = issuesBrought(course);
  const none = t('record.printed.none');
  const contract = contractNow(course);
  const rated = Object.values(course.areasRated.now).flatMap((one) => one ?? []);
  const { nameOf } = useAreaWords(course);
  const links = useLinks();
  const weighs = useWeighs();
  return (
    <>
      {issues.length > 0 && (
        <Part title={t('record.printed.issues')}>
          <ul>
            {issues.map(({ id, words, symptoms, part }) => (
              <li key={id}>
                <bdi>
                  {[words, ...(part?.parts ?? []).map((one) => t(`howItBegan.part.is.${one}`)), part?.words]
                    .filter(Boolean)
                    .join('. ')}
                </bdi>{' '}
                {symptoms?.length ? (
                  <bdi>{t('record.printed.issueGoesWith', { symptoms: symptoms.join(', ') })}</bdi>
                ) : null}
              </li>
            ))}
          </ul>
          <OrdersBeside onPaper="paper" />
        </Part>
      )}
      <PrintedClarified />
      {rated.length + course.focus.foci.length > 0 && (
        <Part title={t('record.printed.areas')}>
          <PrintedFacts
            facts={rated.map((rating) => [
              `${nameOf(rating.area)}: ${t(`formulation.areas.is.${rating.present}`)}`,
              [
                ...links(rating),
                ...weighs(rating),
                ...rating.evidence,
                ...rating.against.map((one) => t('record.printed.against', { one })),
              ],
            ])}
          />
          {course.focus.foci.map(({ id, area, people, why, whyForClient, chosenOn, ended, rank }) => (
            <PrintedOne
              key={id}
              title={t(`record.printed.focusOf.${rank}`, {
                area: nameOf(area),
                on: dateInWords(chosenOn, i18n.language),
              })}
            >
              <PrintedFacts
                facts={[
                  [t('record.printed.people'), listNames(course, people)],
                  [t('record.printed.why'), [why, whyForClient]],
                  [
                    t('record.printed.ended'),
                    ended ? `${dateInWords(ended.on, i18n.language)}. ${ended.why}` : '',
                  ],
                ]}
              />
            </PrintedOne>
          ))}
        </Part>
      )}
      {now && (
        <Part title={t('record.printed.formulation')}>
          <StoryRead text={now} />
          <Answers />
        </Part>
      )}
      <PrintedCycle />
      <PrintedSheets />
      {course.goals.goals.length > 0 && (
        <Part title={t('record.printed.goals')}>
          <ul>
            {course.goals.goals.map((goal) => (
              <li key={goal.id}>
                <bdi>
                  {t('record.printed.goalLine', {
                    text: goal.text,
                    start: ratedAt(goal, 'start') ?? none,
                    end: ratedAt(goal, 'end') ?? none,
                  })}
                </bdi>
                {goal.dropped && ` ${t('record.printed.dropped', { why: goal.dropped.why })}`}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {contract && (
        <Part title={t('record.printed.contract')}>
          <Terms terms={contract} />
          <FrozenSettings />
          <p className={shapes.remark}>
            {contract.acknowledged
              ? t(`formulation.contract.acknowledged.${contract.acknowledged.as}`, {
                  on: dateInWords(contract.acknowledged.on, i18n.language),
                })
              : t('formulation.contract.notAcknowledged')}
          </p>
        </Part>
      )}
    </>
  );
}
