import { useTranslation } from 'react-i18next';
import { activeFoci } from '#core/course/focus/active.ts';
import { messagesWaiting } from '#core/course/messages/waiting.ts';
import { tryOutsToTell } from '#core/course/try-outs/to-tell.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { LongText } from '#web/ui/words/long-text.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './cover.module.css';

/** What waits beside an alarm: messages, and what was to be tried. */
export function WhatIsOpen() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { day } = useDaysInWords();
  const waiting = messagesWaiting(course);
  const toTell = tryOutsToTell(course);
  if (!waiting && toTell.length === 0) return <p>{t('hands.room.noOpen')}</p>;
  return (
    <ul className={css.lines}>
      {waiting && (
        <li>
          {t('hands.room.messages', { count: waiting.count, on: day(waiting.answerBy) })}{' '}
          <RoomLink to="messages">{t('hands.room.toMessages')}</RoomLink>
        </li>
      )}
      {toTell.map(({ id, what }) => (
        <li key={id} dir="auto">
          {t('hands.room.tryOut', { what })}
        </li>
      ))}
    </ul>
  );
}

/** What the work is about, in few words: the focus, the formulation as the client agreed it, and the goals. */
export function WhatItIsAbout() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const areas = useAreaWords(course);
  const words = course.formulation.versions.at(-1)?.clientsWords ?? '';
  const foci = activeFoci(course).map(({ area, whyForClient }) => `${areas.nameOf(area)}. ${whyForClient}`);
  const goals = course.goals.goals.filter(({ dropped }) => !dropped).map(({ text }) => text);
  if (!words && foci.length + goals.length === 0) return <p>{t('hands.room.noAbout')}</p>;
  return (
    <>
      <SaidList
        rows={[
          { title: t('hands.room.focus'), lines: foci },
          { title: t('hands.room.goals'), lines: goals },
        ]}
      />
      {words && (
        <>
          <h4>{t('hands.room.formulation')}</h4>
          <LongText text={words} />
        </>
      )}
    </>
  );
}
