import { useTranslation } from 'react-i18next';
import { nameOf } from '#web/both/people/names.ts';
import css from '#web/therapist/course/captures/captures.module.css';
import { Cards } from '#web/therapist/course/captures/cards.tsx';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { AgreeTryOut } from '#web/therapist/course/work/try-outs/agree.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';
import * as ask from './captures.ts';

/** Steps towards people, the least frightening first; each can be tried, and told without blame (DF-6, DF-7). */
export function ContactLadder() {
  const { t } = useTranslation();
  const view = useCourseView();
  const { course } = view;
  const { ladder } = course.deficits;
  return (
    <>
      <p className={shapes.remark}>{t('work.deficits.ladderLead')}</p>
      <Cards
        capture={ask.step}
        where={{}}
        entries={ladder.toSorted((a, b) => a.text.fear - b.text.fear)}
        head="step"
        adds={t('work.deficits.addStep')}
      >
        {({ id, text }) => (
          <>
            <AgreeTryOut
              from={{ kind: 'contact_step', id }}
              start={{
                what: text.step,
                personIds: text.personId ? [text.personId] : [],
                withWhom: nameOf(course, text.personId) ? '' : text.whoOrWhere,
              }}
            />
            <InPlace
              capture={ask.stepTold}
              start={{ stepId: id, session: sessionNow(view) }}
              place={`${id}/new`}
              kind="quiet"
              opens={t('work.deficits.tellStep')}
              spoken={`${t('work.deficits.tellStep')}: ${text.step}`}
            />
          </>
        )}
      </Cards>
    </>
  );
}

/** What came of the steps, each told without blame (DF-7). */
export function StepsTold() {
  const { t, i18n } = useTranslation();
  const { ladder, outcomes } = useCourseView().course.deficits;
  const told = ladder.flatMap(({ id, text }) =>
    (outcomes[id] ?? []).map((outcome) => ({ step: text.step, outcome })),
  );
  if (told.length === 0) return <p className={shapes.remark}>{t('work.deficits.nothingTold')}</p>;
  return (
    <ul className={classes(shapes.plainList, css.cards)}>
      {told.map(({ step, outcome }, at) => (
        <li key={`${outcome.on}-${String(at)}`} className={css.card}>
          <h4 dir="auto">{step}</h4>
          <p>
            {t('work.deficits.told', {
              on: dateInWords(outcome.on, i18n.language),
              status: t(`work.choices.result.${outcome.status}`),
            })}
          </p>
          <CaptureRead capture={ask.stepTold} text={outcome} hide={['status']} />
        </li>
      ))}
    </ul>
  );
}
