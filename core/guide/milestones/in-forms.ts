import { notShown, shown } from '#core/course/evidence/shown.ts';
import { moodLinksIn } from '#core/course/mood-links/in-session.ts';
import { wasTried } from '#core/course/try-outs/state.ts';
import type { Evident } from './evidence.ts';

/** What single forms of therapy look for in a chart, beside what individual IPT does. */
const words = {
  en: {
    encounters: (count: number) => `Encounters with their feelings named: ${count}.`,
    noEncounter: 'No feeling of an everyday encounter is named yet.',
    named: (count: number) => `Named: ${count}.`,
    tried: (count: number) => `Tried with somebody: ${count}.`,
    notTried: 'Nothing that names somebody has been tried and told of yet.',
    reviewed: (on: string) => `Reviewed on ${on}.`,
    notReviewed: 'There is no review as the weekly sessions end.',
    nobody: 'Nobody who helps, or is safe to confide in, is named yet.',
  },
};

/**
 * Feelings of an encounter named in a session of the middle phase: written down as such, or tied to what happened.
 * IPT protocol reference, 7.10.
 */
export const feelingsNamed: Evident = (course, { preset }, due) => {
  const middle = preset.windows.find(({ phase }) => phase === 'middle')?.from ?? 1;
  const { length } = course.sessions.held
    .filter(({ n }) => n >= middle && n <= due)
    .flatMap(({ n }) => [
      ...course.feelings.records.filter(({ session }) => session === n),
      ...moodLinksIn(course, n).filter(({ feelings }) => feelings.length > 0),
    ]);
  return length > 0 ? shown(words.en.encounters(length)) : notShown(words.en.noEncounter);
};

/** Somebody in the client's life who helps (I-15). IPT protocol reference, 1.3 and 7.10. */
export const supporterNamed: Evident = ({ support }) => {
  const { length } = support.supporters;
  return length > 0 ? shown(words.en.named(length)) : notShown(words.en.nobody);
};

/** A try-out that names somebody and of which the client has told how it went. IPT protocol reference, 7.9. */
export const triedWithSomebody: Evident = ({ tryOuts }) => {
  const { length } = tryOuts.tryOuts.filter(
    ({ personIds, told, withWhom }) =>
      (personIds.length > 0 || withWhom !== '') && wasTried(told.at(-1)?.result),
  );
  return length > 0 ? shown(words.en.tried(length)) : notShown(words.en.notTried);
};

/** A review at the check-point at the end. IPT protocol reference, 6.5 and 7.0. */
export const reviewedAtTheEnd: Evident = ({ reviews }) => {
  const review = reviews.reviews.findLast(({ at }) => at === 'end');
  return review ? shown(words.en.reviewed(review.on)) : notShown(words.en.notReviewed);
};
