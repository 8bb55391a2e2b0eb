import { useTranslation } from 'react-i18next';
import { feelingFamilies } from '#core/course/feelings/families.ts';
import { strongestFeeling } from '#core/course/feelings/strongest.ts';
import { feelingWords, sayFelt } from '#web/both/feelings/felt.ts';
import css from '#web/therapist/course/captures/captures.module.css';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { BackToWork, RoomHead } from '#web/therapist/course/work/room-head.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Columns, Part, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';
import { FeelingAids } from './aids.tsx';
import { expressed, nameFeeling } from './captures.ts';
import { FromOutside } from './outside.tsx';

/** Feelings: naming them, and how they were shown, as two exercises; the client's private ones are not here (T-04). */
export function FeelingsRoom() {
  const { t, i18n } = useTranslation();
  const view = useCourseView();
  const records = view.course.feelings.records.toReversed();
  const message = (emotion: string | undefined) => {
    const family = feelingWords.find(({ id }) => id === emotion)?.family;
    return feelingFamilies.find(({ id }) => id === family)?.message;
  };
  const naming = (
    <InPlace
      capture={nameFeeling}
      start={{ session: sessionNow(view) }}
      place="new"
      kind="primary"
      opens={t('work.feelings.name')}
    />
  );
  return (
    <Stack gap="section">
      <RoomHead above={<BackToWork />} title={t('work.feelings.title')} lead={t('work.feelings.lead')} />
      <Columns>
        <Part title={t('work.feelings.naming')}>
          {records.length === 0 && (
            <Empty title={t('work.feelings.empty')}>{t('work.feelings.emptyWords')}</Empty>
          )}
          {naming}
          <ul className={classes(shapes.plainList, css.cards)}>
            {records.map((record) => {
              const says = message(strongestFeeling(record)?.emotion);
              return (
                <li key={record.id} className={css.card}>
                  <h3 dir="auto">{record.emotions.map(sayFelt).join(', ')}</h3>
                  <p className={shapes.remark}>
                    {dateInWords(record.on, i18n.language)}. {t(`work.feelings.by.${record.as}`)}
                  </p>
                  <CaptureRead capture={nameFeeling} text={record} hide={['emotions']} />
                  {says && !record.message && (
                    <p className={shapes.remark}>{t('work.feelings.message', { message: says })}</p>
                  )}
                  <FromOutside record={record} />
                </li>
              );
            })}
          </ul>
        </Part>
        <Part title={t('work.feelings.showing')}>
          <p className={shapes.remark}>{t('work.feelings.showingLead')}</p>
          <ul className={classes(shapes.plainList, css.cards)}>
            {records.map(({ id, emotions, situation, expression }) => (
              <li key={id} className={css.card}>
                <h3 dir="auto">
                  {emotions.map(sayFelt).join(', ')}: {situation}
                </h3>
                {expression && <CaptureRead capture={expressed} text={expression.text} />}
                <InPlace
                  capture={expressed}
                  start={{ feelingId: id, ...expression?.text, version: expression?.version ?? 0 }}
                  place={id}
                  opens={expression ? t('work.change') : t('work.feelings.tell')}
                  spoken={`${expression ? t('work.change') : t('work.feelings.tell')}: ${situation}`}
                />
                <RoomLink to="work/talks">{t('work.feelings.saySo')}</RoomLink>
              </li>
            ))}
          </ul>
        </Part>
      </Columns>
      <Disclosure title={t('work.feelings.aids')}>
        <FeelingAids />
      </Disclosure>
    </Stack>
  );
}
