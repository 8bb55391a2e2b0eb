import { useTranslation } from 'react-i18next';
import { skillNamed } from '#web/both/outcome/picture.tsx';
import { nameOf } from '#web/both/people/names.ts';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import * as askDecision from '#web/therapist/course/work/decision/captures.ts';
import * as askRolePlay from '#web/therapist/course/work/role-play/captures.ts';
import { saidAlready } from '#web/therapist/course/work/try-outs/by-state.ts';
import * as askTryOut from '#web/therapist/course/work/try-outs/captures.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';
import { PrintedAnalyses } from './analyses.tsx';
import { PrintedCards, PrintedText } from './captures.tsx';
import { PrintedFacts, PrintedOne } from './facts.tsx';
import { PrintedFeelings } from './feelings.tsx';
import css from './print.module.css';
import { PrintedTalks } from './talks.tsx';

function PrintedDecisions() {
  const { t } = useTranslation();
  const { decisions } = useCourseView().course.decisions;
  if (decisions.length === 0) return null;
  return (
    <Part title={t('record.printed.decisions')}>
      {decisions.map(({ id, texts, options, choices }) => (
        <div key={id} className={css.group}>
          <PrintedText
            title={texts.frame?.text.problem ?? ''}
            capture={askDecision.frame}
            now={texts.frame}
          />
          <PrintedCards
            title={t('work.decision.options')}
            capture={askDecision.option}
            entries={options}
            head="label"
          />
          {choices.map((choice) => (
            <PrintedOne
              key={`${choice.on}-${choice.optionId}`}
              title={t('work.decision.chosen', {
                label: options.find((one) => one.id === choice.optionId)?.text.label ?? '',
              })}
            >
              <CaptureRead capture={askDecision.choose} text={choice} />
            </PrintedOne>
          ))}
          <PrintedText
            title={t('work.decision.review')}
            capture={askDecision.reviewDecision}
            now={texts.review}
          />
        </div>
      ))}
    </Part>
  );
}

function PrintedRolePlays() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { rolePlays } = course.rolePlays;
  if (rolePlays.length === 0) return null;
  return (
    <Part title={t('record.printed.rolePlays')}>
      {rolePlays.map(({ id, personId, texts, takes }) => (
        <div key={id} className={css.group}>
          <PrintedText
            title={t('work.rolePlay.with', { name: nameOf(course, personId) })}
            capture={askRolePlay.scene}
            now={texts.scene}
          />
          {takes.map(({ id: take, text }, at) => (
            <PrintedOne key={take} title={t('work.rolePlay.take', { number: at + 1 })}>
              <CaptureRead capture={askRolePlay.take} text={text} />
            </PrintedOne>
          ))}
          <PrintedText title={t('work.rolePlay.plan')} capture={askRolePlay.plan} now={texts.plan} />
        </div>
      ))}
    </Part>
  );
}

function PrintedTryOuts() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { tryOuts } = course.tryOuts;
  const agreed = askTryOut.agreeTryOut('formal');
  if (tryOuts.length === 0) return null;
  return (
    <Part title={t('record.printed.tryOuts')}>
      {tryOuts.map((tryOut) => (
        <PrintedOne key={tryOut.id} title={tryOut.what}>
          <p className={shapes.remark}>
            {t('work.tryOuts.agreedOn', { on: dateInWords(tryOut.on, i18n.language) })}
          </p>
          <CaptureRead capture={agreed} text={tryOut} hide={saidAlready(course, tryOut)} />
          {tryOut.told.map((told) => (
            <CaptureRead key={`told-${told.on}-${told.result}`} capture={askTryOut.tellTryOut} text={told} />
          ))}
          {tryOut.reviews.map((review) => (
            <div key={`review-${review.on}-${review.session}`}>
              <p className={shapes.remark}>{t('work.tryOuts.reviewed', { session: review.session })}</p>
              <CaptureRead capture={askTryOut.reviewTryOut} text={review} />
            </div>
          ))}
        </PrintedOne>
      ))}
    </Part>
  );
}

/** The techniques as they were worked through: exchanges, decisions, rehearsals, feelings, and what was tried between sessions. */
export function PrintedTechniques() {
  return (
    <>
      <PrintedAnalyses />
      <PrintedDecisions />
      <PrintedRolePlays />
      <PrintedFeelings />
      <PrintedTalks />
      <PrintedTryOuts />
      <PrintedSkills />
      <PrintedTips />
    </>
  );
}

function PrintedTips() {
  const { t, i18n } = useTranslation();
  const { given } = useCourseView().course.cards;
  if (given.length === 0) return null;
  return (
    <Part title={t('work.cards.title')}>
      <PrintedFacts
        facts={given.map(({ card, about, on, said }) => [
          card.name,
          [
            card.clientSays,
            [t('work.cards.givenOn', { on: dateInWords(on, i18n.language) }), about]
              .filter(Boolean)
              .join(' '),
            ...said.map((one) =>
              [t(`work.cards.helped.${one.helped}`), one.words].filter(Boolean).join(': '),
            ),
          ],
        ])}
      />
    </Part>
  );
}

function PrintedSkills() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { practices } = course.skillsPractised;
  if (practices.length === 0) return null;
  return (
    <Part title={t('work.skills.title')}>
      <PrintedFacts
        facts={practices.map(({ on, skill, personId, rehearsal, confidence }) => [
          dateInWords(on, i18n.language),
          [
            [skillNamed(skill), nameOf(course, personId), rehearsal].filter(Boolean).join(': '),
            confidence === undefined ? '' : t('record.printed.practisedSure', { confidence }),
          ],
        ])}
      />
    </Part>
  );
}
