import type { TFunction } from 'i18next';
import type { MoodLink } from '#core/course/mood-links/state.ts';
import { feelingLabel } from '#web/both/feelings/felt.ts';

/** The mood before and after a moment, as far as either was named; empty where neither was. */
export function moodInWords({ moodBefore, moodAfter }: MoodLink, t: TFunction): string {
  if (moodBefore !== null && moodAfter !== null)
    return t('moods.fromTo', { from: moodBefore, to: moodAfter });
  const mood = moodAfter ?? moodBefore;
  return mood === null ? '' : t('moods.of', { mood });
}

/** What was felt, each with how strong it was where that was said; empty where nothing was named. */
export const feltInWords = ({ feelings }: Pick<MoodLink, 'feelings'>): string =>
  feelings
    .map(({ name, intensity }) => {
      const said = feelingLabel(name) || name;
      return intensity === null ? said : `${said} ${intensity}`;
    })
    .join(', ');
