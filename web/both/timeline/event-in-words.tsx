import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import type { TimelineEvent } from '#core/course/timeline/state.ts';
import { listNames } from '#web/both/people/names.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import type { EventWords } from './event-fields.tsx';

interface EventInWordsProps {
  course: Course;
  event: TimelineEvent;
  words: EventWords;
  looks?: { what?: string | undefined; about?: string | undefined };
}

/** What is said of one event: when, what, and what else is known of it. */
export function EventInWords({ course, event, words, looks }: EventInWordsProps) {
  const { t, i18n } = useTranslation();
  const { date, dateEnd, what, kind, people, mood, clientNote } = event;
  const day = (on: string) => dateInWords(on, i18n.language);
  const about = [
    t(`${words}.kindOf.${kind}`),
    listNames(course, people),
    mood !== undefined && t(`${words}.moodWas`, { value: mood }),
  ];
  return (
    <>
      <p className={looks?.about}>{dateEnd ? `${day(date)} – ${day(dateEnd)}` : day(date)}</p>
      <p className={looks?.what} dir="auto">
        {what}
      </p>
      <p className={looks?.about}>
        <bdi>{about.filter(Boolean).join(' · ')}</bdi>
      </p>
      {clientNote && <p dir="auto">{clientNote}</p>}
    </>
  );
}
