import type { TFunction } from 'i18next';
import type { MoodLink } from '#core/course/mood-links/state.ts';

/** The mood before and after a moment, as far as either was named; empty where neither was. */
export function moodInWords({ moodBefore, moodAfter }: MoodLink, t: TFunction): string {
  if (moodBefore !== null && moodAfter !== null)
    return t('moods.fromTo', { from: moodBefore, to: moodAfter });
  const mood = moodAfter ?? moodBefore;
  return mood === null ? '' : t('moods.of', { mood });
}
