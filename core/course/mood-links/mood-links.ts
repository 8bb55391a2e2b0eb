import { isClinician } from '#core/book/viewer.ts';
import { chapter } from '#core/course/chapter.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { withPartsChanged } from '#core/course/shared/versioned-text.ts';
import { linkMood } from './acts.ts';
import { bringUpMoment, keepMoment, shareMoment } from './moment-acts.ts';
import { facts, type MoodLink, type MoodLinks, start } from './state.ts';

/** Mood and events tied together, in both directions. IPT protocol reference, X-04 and 1.7.1. */

const change = (state: MoodLinks, id: string, how: Partial<MoodLink>): MoodLinks => ({
  links: withPartsChanged(state.links, id, () => how),
});

export const moodLinks = chapter({
  start,
  facts,
  sentences: {
    en: {
      MoodLinked: 'Mood was linked to an event.',
      MomentShared: 'The client wrote down a moment of the week.',
      MomentBroughtUp: 'A moment of the week was brought up.',
    },
  },
  fold: {
    MoodLinked: (state, data, fact) => ({
      links: [...state.links, stamped(data, fact)],
    }),
    MomentShared: (state, { link }) => change(state, link, { seen: 'shared' }),
    MomentBroughtUp: (state, { link, session }) => change(state, link, { session }),
  },
  acts: { linkMood, keepMoment, shareMoment, bringUpMoment },
  seenBy(state, viewer) {
    if (isClinician(viewer)) return { links: state.links.filter((link) => link.seen === 'shared') };
    return viewer.as === 'client' ? state : start;
  },
  paper: { in: 'sessions' },
  carriesOver: 'stays_behind',
});
