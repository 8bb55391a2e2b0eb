import { useTranslation } from 'react-i18next';
import { sharedFormulation } from '#core/course/formulation/agreement.ts';
import { eventsInOrder } from '#core/course/timeline/present-events.ts';
import { LetterWords } from '#web/both/letters/letter-words.tsx';
import { ScoresMoved } from '#web/both/outcome/scores.tsx';
import { circleMoments } from '#web/both/people/circle-moments.ts';
import { namesOf } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { CircleOverTime } from '#web/pictures/circle/over-time.tsx';
import { Timeline } from '#web/pictures/timeline/timeline.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Quote } from '#web/ui/words/prose.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

/** The way we came: what happened, my people then and now, how my scores moved, and how we understood it (S004-85, E-02). */
export function Journey() {
  const { t, i18n } = useTranslation();
  const { course, today } = useMyCourse();
  const events = eventsInOrder(course.timeline);
  const { held } = course.sessions;
  const story = sharedFormulation(course);
  const days = [...new Set([...held.map(({ on }) => on), today])];
  const moments = circleMoments(
    course,
    days.map((on) => ({
      on,
      label: on === today ? t('client.ending.today') : dateInWords(on, i18n.language),
    })),
  );
  return (
    <Stack>
      {events.length > 0 && (
        <Timeline
          title={t('client.ending.whatHappened')}
          level={3}
          today={today}
          sessions={held.map(({ n, on }) => ({ number: n, on, state: 'held' }))}
          events={events.map(({ id, date, dateEnd, what, people }) => ({
            id,
            on: date,
            until: dateEnd,
            what,
            people: namesOf(course, people),
          }))}
        />
      )}
      {moments.length > 1 && <CircleOverTime moments={moments} title={t('client.ending.peopleThenNow')} />}
      <ScoresMoved course={course} reader="client" />
      {story && (
        <>
          <h3>{t('client.work.story')}</h3>
          {story.clientsWords && <Quote by={t('client.work.myWords')}>{story.clientsWords}</Quote>}
          {story.narrative && <LetterWords>{story.narrative}</LetterWords>}
        </>
      )}
    </Stack>
  );
}
