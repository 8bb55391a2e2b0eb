import { useTranslation } from 'react-i18next';
import type { Clarification } from '#core/course/issues/clarified-state.ts';
import { standingIssues } from '#core/course/issues/standing.ts';
import captureCss from '#web/therapist/course/captures/captures.module.css';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { OneText } from '#web/therapist/course/captures/one-text.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { ActButton } from '#web/therapist/course/forms/act-button.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { BackToWork, RoomHead } from '#web/therapist/course/work/room-head.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';
import { begin, corrected, restated, stated } from './captures.ts';

function OneClarification({ of }: { of: Clarification }) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { id, words, issue, texts, agreed } = of;
  const { restatement, correction, statement } = texts;
  const where = { clarificationId: id };
  const about = standingIssues(course).find((one) => one.id === issue)?.words;
  return (
    <li className={captureCss.card}>
      <h3 dir="auto">“{words}”</h3>
      {about && !agreed && (
        <p className={shapes.remark}>
          {t('work.clarify.about')} <bdi>{about}</bdi>
        </p>
      )}
      {agreed ? (
        <>
          <p className={shapes.remark}>
            {t(`work.clarify.agreed.${agreed.as}`, { on: dateInWords(agreed.on, i18n.language) })}
          </p>
          <p dir="auto">
            <strong>{statement?.text.words}</strong>
          </p>
          <CaptureRead capture={restated} text={restatement?.text} />
          <CaptureRead capture={corrected} text={correction?.text} />
        </>
      ) : (
        <Stack>
          <OneText capture={restated} where={where} now={restatement} opens={t('work.clarify.restate')} />
          {restatement && (
            <OneText capture={corrected} where={where} now={correction} opens={t('work.clarify.correct')} />
          )}
          {restatement && (
            <OneText capture={stated} where={where} now={statement} opens={t('work.clarify.state')} />
          )}
          {statement && (
            <ActButton
              act="agreeStatement"
              form={{ clarificationId: id, version: statement.version }}
              words={t('work.clarify.agree')}
              kind="primary"
            />
          )}
        </Stack>
      )}
    </li>
  );
}

/** What the client said, made clearer in four steps until both agree on it; the list of issues then says it so (T-03). */
export function ClarifyRoom() {
  const { t } = useTranslation();
  const view = useCourseView();
  const { course } = view;
  const all = course.issues.clarifications.toReversed();
  const start = { session: sessionNow(view) };
  return (
    <Stack gap="section">
      <RoomHead above={<BackToWork />} title={t('work.clarify.title')} lead={t('work.clarify.lead')} />
      <Part title={t('work.clarify.issues')}>
        <ul className={classes(shapes.plainList, captureCss.cards)}>
          {standingIssues(course).map(({ id, words }) => (
            <li key={id} className={captureCss.card}>
              <p dir="auto">{words}</p>
              <InPlace
                capture={begin}
                start={{ ...start, issue: id }}
                place={`${id}/new`}
                kind="quiet"
                opens={t('work.clarify.begin')}
                spoken={`${t('work.clarify.begin')}: ${words}`}
              />
            </li>
          ))}
        </ul>
        <InPlace capture={begin} start={start} place="new" opens={t('work.clarify.beginOther')} />
      </Part>
      <Part title={t('work.clarify.underWay')}>
        {all.length === 0 && <Empty title={t('work.clarify.none')}>{t('work.clarify.noneWhy')}</Empty>}
        <ul className={classes(shapes.plainList, captureCss.cards)}>
          {all.map((one) => (
            <OneClarification key={one.id} of={one} />
          ))}
        </ul>
      </Part>
    </Stack>
  );
}
