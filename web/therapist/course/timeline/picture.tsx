import { useTranslation } from 'react-i18next';
import { onsetOf } from '#core/course/assessment/onset.ts';
import type { Course } from '#core/course/course.ts';
import { validTotalsOf } from '#core/course/measures/readings.ts';
import { lookBack, lookBackMonths } from '#core/course/timeline/look-back.ts';
import type { TimelineEvent } from '#core/course/timeline/state.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { namesOf } from '#web/both/people/names.ts';
import type { TimelineProps } from '#web/pictures/timeline/props.ts';
import { Timeline } from '#web/pictures/timeline/timeline.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { moodsDrawn } from './moods-drawn.ts';
import { trackerScores } from './tracker-scores.ts';

const effects: Partial<Record<TimelineEvent['kind'], number>> = {
  symptom_onset: -1,
  symptom_worse: -1,
  episode: -1,
  symptom_better: 1,
  positive: 1,
};

function scoresOf(course: Course): NonNullable<TimelineProps['scores']> {
  const answered = new Set(course.measures.readings.map(({ instrument }) => instrument));
  return [...answered].slice(0, 3).flatMap((id) => {
    const instrument = instruments.get(id);
    const points = validTotalsOf(course, id).map(({ on, total }) => ({ on, score: total }));
    const most = instrument?.scoring.max;
    return instrument && most && points.length > 0
      ? [{ instrument: instrument.shortName, most, points }]
      : [];
  });
}

/** Whether there is any score of a measure or a diary to be drawn. */
export const hasScores = (course: Course, today: string): boolean =>
  [...scoresOf(course), ...trackerScores(course, today)].length > 0;

function sessionsOf(course: Course): NonNullable<TimelineProps['sessions']> {
  const held = course.sessions.held.map(({ n, on }) => ({ number: n, on, state: 'held' as const }));
  const last = Math.max(0, ...held.map(({ number }) => number));
  const ahead = course.sessions.appointments
    .filter(({ state }) => state === 'booked')
    .map(({ at }, index) => ({ number: last + index + 1, on: at.slice(0, 10), state: 'booked' as const }));
  const missed = course.sessions.appointments
    .filter(({ state }) => state === 'missed')
    .map(({ at }) => {
      const on = at.slice(0, 10);
      const before = held.filter((one) => one.on < on).length;
      return { number: before + 1, on, state: 'missed' as const };
    });
  return [...held, ...missed, ...ahead].toSorted((a, b) => a.on.localeCompare(b.on));
}

/** Mood and scores, events and sessions of this course in one picture. */
export function CourseTimeline({ events, level = 2 }: { events: readonly TimelineEvent[]; level?: 2 | 3 }) {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  return (
    <Timeline
      title={t('timeline.picture')}
      level={level}
      today={today}
      onset={onsetOf(course)}
      beforeOnset={lookBack(course)?.events.length}
      before={lookBackMonths(course)}
      mood={moodsDrawn(course, events)}
      scores={[...scoresOf(course), ...trackerScores(course, today)]}
      sessions={sessionsOf(course)}
      events={events.map(({ id, date, dateEnd, what, people, kind }) => ({
        id,
        on: date,
        until: dateEnd,
        what,
        people: namesOf(course, people),
        effect: effects[kind],
      }))}
    />
  );
}
