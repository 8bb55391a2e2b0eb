import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shortNameOf } from '#core/instruments/instruments.ts';
import type { Answers as Waiting } from '#core/lists/today.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { dayInWords, timeOf } from '#web/ui/words/when.ts';
import { HoursWaiting } from './hours.tsx';
import css from './today.module.css';

type Room = 'session' | 'cover' | 'supervision' | 'messages' | 'measures' | 'record' | 'trackers' | 'beside';

/** A client, why, and the way there. */
export function Place({
  course,
  room,
  hash,
  name,
  children,
}: {
  course: string;
  room: Room;
  hash?: string;
  name: string;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <li className={css.answer}>
      <Link to={`/courses/$course/${room}`} params={{ course }} hash={hash} className={standingLinkClass}>
        <span dir="auto">{name || t('today.noName')}</span>
      </Link>
      <span className={css.why}>{children}</span>
    </li>
  );
}

/** A long group shows its first lines, and the rest on demand. */
const shown = 6;

interface GroupProps {
  title: string;
  children: ReactNode[];
  /** Alarms are never folded away. */
  length?: 'whole' | 'short';
}

/** What is of one kind. */
export function Group({ title, children, length = 'short' }: GroupProps) {
  const { t } = useTranslation();
  const most = length === 'whole' ? children.length : shown;
  const rest = children.slice(most);
  return (
    <section aria-label={title} className={css.group}>
      <h3>{title}</h3>
      <ul className={css.answers}>{children.slice(0, most)}</ul>
      {rest.length > 0 && (
        <Disclosure title={t('today.moreOf', { count: rest.length })} level={4}>
          <ul className={css.answers}>{rest}</ul>
        </Disclosure>
      )}
    </section>
  );
}

/** What waits for an answer beside alarms, which stand above all; each line leads to the place where it is given. */
export function Answers({
  answers: { alarms: _above, ...answers },
  today,
}: {
  answers: Waiting;
  today: string;
}) {
  const { t, i18n } = useTranslation();
  const { trackers, messages, hours, deletion, supervision, unsignedNotes, measures, unrecorded, meetings } =
    answers;
  if (Object.values(answers).every((group) => group.length === 0))
    return <p className={css.soft}>{t('today.allAnswered')}</p>;
  return (
    <>
      {trackers.length > 0 && (
        <Group title={t('today.trackers')} length="whole">
          {trackers.map(({ course, client, on, says }) => (
            <Place key={`${course}/${on}/${says}`} course={course} room="trackers" name={client.name}>
              {says} {dayInWords(on, i18n.language)}.
            </Place>
          ))}
        </Group>
      )}
      {messages.length > 0 && (
        <Group title={t('today.messages')}>
          {messages.map(({ course, client, count, answerBy }) => (
            <Place key={course} course={course} room="messages" name={client.name}>
              {t('today.messagesWait', { count, on: dayInWords(answerBy, i18n.language) })}
            </Place>
          ))}
        </Group>
      )}
      {hours.length > 0 && (
        <Group title={t('today.hours')} length="whole">
          {[<HoursWaiting key="hours" hours={hours} today={today} />]}
        </Group>
      )}
      {deletion.length > 0 && (
        <Group title={t('today.deletion')}>
          {deletion.map(({ course, client, count, on }) => (
            <Place key={course} course={course} room="record" name={client.name}>
              {t('today.deletionWaits', { count, on: dayInWords(on, i18n.language) })}
            </Place>
          ))}
        </Group>
      )}
      {supervision.length > 0 && (
        <Group title={t('today.supervision')}>
          {supervision.map(({ course, client, count, on }) => (
            <Place key={course} course={course} room="supervision" name={client.name}>
              {t('today.notesWait', { count, on: dayInWords(on, i18n.language) })}
            </Place>
          ))}
        </Group>
      )}
      {unsignedNotes.length > 0 && (
        <Group title={t('today.notes')}>
          {unsignedNotes.map(({ course, client, count }) => (
            <Place key={course} course={course} room="session" name={client.name}>
              {t('today.unsigned', { count })}
            </Place>
          ))}
        </Group>
      )}
      {measures.length > 0 && (
        <Group title={t('today.measures')}>
          {measures.map(({ course, client, instruments }) => (
            <Place key={course} course={course} room="measures" name={client.name}>
              {instruments.map(shortNameOf).join(', ')}
            </Place>
          ))}
        </Group>
      )}
      {unrecorded.length > 0 && (
        <Group title={t('today.unrecorded')}>
          {unrecorded.map(({ course, client, at }) => (
            <Place key={`${course}/${at}`} course={course} room="session" name={client.name}>
              {t('today.was', { day: dayInWords(at, i18n.language), time: timeOf(at) })}
            </Place>
          ))}
        </Group>
      )}
      {meetings.length > 0 && (
        <Group title={t('today.meetings')}>
          {meetings.map(({ course, client, at, called }) => (
            <Place key={`${course}/${at}`} course={course} room="beside" name={client.name}>
              {t('today.meetingWas', {
                name: called ?? t('today.meeting'),
                day: dayInWords(at, i18n.language),
                time: timeOf(at),
              })}
            </Place>
          ))}
        </Group>
      )}
    </>
  );
}
