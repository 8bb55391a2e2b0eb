import type { i18n, TFunction } from 'i18next';
import type { Course } from '#core/course/course.ts';
import { moodLinksIn } from '#core/course/mood-links/in-session.ts';
import type { MoodLink } from '#core/course/mood-links/state.ts';
import { inSession } from '#core/course/shared/in-session.ts';
import { namesOf } from '#web/both/people/names.ts';
import { moodInWords } from '#web/therapist/course/moods/mood-in-words.ts';
import { dateInWords } from '#web/ui/words/when.ts';

export type StepName =
  | 'opening'
  | 'back'
  | 'mood'
  | 'scores'
  | 'incident'
  | 'strategy'
  | 'tryOut'
  | 'focus'
  | 'close';

const joined = (parts: readonly (string | false | undefined)[], by: string) => parts.filter(Boolean).join(by);

/** The names, each keeping its own direction of writing to itself so that it does not carry the numbers beside it away. */
const named = (course: Course, people: readonly string[]) =>
  namesOf(course, people)
    .map((name) => `\u2068${name}\u2069`)
    .join(', ');

function moodSaid(course: Course, link: MoodLink, language: string, t: TFunction): string {
  const { event, feelings } = link;
  const felt = feelings.map(({ name, intensity }) =>
    joined([name, intensity !== null && String(intensity)], ' '),
  );
  const kind = event.happening && t(`moods.happenings.${event.happening}`);
  const on = event.when && dateInWords(event.when, language, 'short');
  return joined(
    [event.what, kind, on, named(course, event.people), moodInWords(link, t), felt.join(', ')],
    ' · ',
  );
}

/** What a step of that session holds already, in the words it was written in. */
export function recordedIn(
  step: StepName,
  course: Course,
  session: number,
  { language, t }: Pick<i18n, 'language' | 't'>,
): string[] {
  const of = inSession(session);
  const { sessionRoom } = course;
  switch (step) {
    case 'opening':
      return of(sessionRoom.openings).map(({ answer }) => answer);
    case 'back':
      return course.tryOuts.tryOuts
        .filter(({ reviews }) => reviews.some((review) => review.session === session))
        .map(({ what, told }) => {
          const last = told.at(-1);
          return joined([what, last && t(`session.back.result.${last.result}`)], ' · ');
        });
    case 'mood':
      return moodLinksIn(course, session).map((link) => moodSaid(course, link, language, t));
    case 'scores':
      return of(sessionRoom.scoreReviews).map(({ comment }) => comment);
    case 'incident':
      return of(sessionRoom.incidents).map(({ what, people }) =>
        joined([what, named(course, people)], ' · '),
      );
    case 'strategy':
      return of(sessionRoom.strategies).map(({ strategy, note }) => joined([strategy, note], ' · '));
    case 'tryOut':
      return of(course.tryOuts.tryOuts).map(({ what, personIds, when }) =>
        joined([what, named(course, personIds), when], ' · '),
      );
    case 'focus':
      return of(sessionRoom.focusLinks).map(({ words }) => words);
    case 'close':
      return of(sessionRoom.closes).map(({ summary, howItFelt, takeAway }) =>
        joined([summary, howItFelt, takeAway], ' · '),
      );
  }
}
