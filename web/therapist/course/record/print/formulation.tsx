import { useTranslation } from 'react-i18next';
import { contractNow } from '#core/course/contract/terms-now.ts';
import { issuesBrought } from '#core/course/issues/first-brought.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { useLinks, useWeighs } from '#web/therapist/course/formulation/areas/how-rated.ts';
import { FrozenSettings } from '#web/therapist/course/formulation/contract/frozen.tsx';
import { Terms } from '#web/therapist/course/formulation/contract/terms.tsx';
import { ChangesOfMind, hasChanged, useFocusReasons } from '#web/therapist/course/formulation/focus/read.tsx';
import { PrintedGoals } from '#web/therapist/course/formulation/goals/printed.tsx';
import { OrdersBeside } from '#web/therapist/course/formulation/issues/own-orders.tsx';
import { Answers } from '#web/therapist/course/formulation/story/answers.tsx';
import { StoryRead } from '#web/therapist/course/formulation/story/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { PrintedClarified } from './clarified.tsx';
import { PrintedCycle } from './cycle.tsx';
import { PrintedFacts, PrintedOne } from './facts.tsx';
import css from './print.module.css';
import { PrintedSheets } from './sheets.tsx';

/** What brought the client, which problem area it was found to be and why, the formulation they answered, and what was agreed. */
export function PrintedUnderstood() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const now = course.formulation.versions.at(-1);
  const issues = issuesBrought(course);
  const contract = contractNow(course);
  const { recontracts } = course.protocolFollowed;
  const rated = Object.values(course.areasRated.now).flatMap((one) => one ?? []);
  const { nameOf } = useAreaWords(course);
  const links = useLinks();
  const weighs = useWeighs();
  const reasonsFor = useFocusReasons();
  return (
    <>
      {issues.length > 0 && (
        <Part title={t('record.printed.issues')}>
          <ul>
            {issues.map(({ id, words, symptoms, part, listedBy, agreed }) => (
              <li key={id}>
                <bdi>
                  {[words, ...(part?.parts ?? []).map((one) => t(`howItBegan.part.is.${one}`)), part?.words]
                    .filter(Boolean)
                    .join('. ')}
                </bdi>{' '}
                {symptoms?.length ? (
                  <bdi>{t('record.printed.issueGoesWith', { symptoms: symptoms.join(', ') })}</bdi>
                ) : null}{' '}
                {[
                  listedBy && t(`record.printed.issueBy.${listedBy}`),
                  agreed === 'not_yet'
                    ? t('record.printed.issueNotAgreed')
                    : t('record.printed.issueAgreed', { on: dateInWords(agreed, i18n.language) }),
                ]
                  .filter(Boolean)
                  .join(' ')}
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
                rating.note,
              ],
            ])}
          />
          {course.focus.foci.map((focus) => (
            <PrintedOne
              key={focus.id}
              title={t(`record.printed.focusOf.${focus.rank}`, {
                area: nameOf(focus.area),
                on: dateInWords(focus.chosenOn, i18n.language),
              })}
            >
              <SaidList rows={reasonsFor(focus)} className={css.facts} />
              <PrintedFacts
                facts={[
                  [
                    t('record.printed.ended'),
                    focus.ended ? `${dateInWords(focus.ended.on, i18n.language)}. ${focus.ended.why}` : '',
                  ],
                ]}
              />
            </PrintedOne>
          ))}
          {hasChanged(course) && (
            <PrintedOne title={t('formulation.focus.history')}>
              <ChangesOfMind />
            </PrintedOne>
          )}
        </Part>
      )}
      {now && (
        <Part title={t('record.printed.formulation')}>
          <StoryRead text={now} />
          <PrintedFacts facts={[[t('record.printed.unrated'), now.unratedBecause]]} />
          <Answers />
        </Part>
      )}
      <PrintedCycle />
      <PrintedSheets />
      <PrintedGoals />
      {(contract || recontracts.length > 0) && (
        <Part title={t('record.printed.contract')}>
          {contract && <Terms terms={contract} />}
          {contract && <FrozenSettings />}
          <PrintedFacts
            facts={[
              [
                t('record.printed.agreedAnew'),
                recontracts.map(({ sessions, on, aim, why, supervisor }) =>
                  [
                    t('formulation.recontract.agreedOn', {
                      count: sessions,
                      on: dateInWords(on, i18n.language),
                    }),
                    aim,
                    why,
                    supervisor,
                  ]
                    .filter(Boolean)
                    .join(' '),
                ),
              ],
            ]}
          />
          {contract && (
            <p className={shapes.remark}>
              {contract.acknowledged
                ? t(`formulation.contract.acknowledged.${contract.acknowledged.as}`, {
                    on: dateInWords(contract.acknowledged.on, i18n.language),
                  })
                : t('formulation.contract.notAcknowledged')}
            </p>
          )}
        </Part>
      )}
    </>
  );
}
