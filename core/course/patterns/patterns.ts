import { isClinician } from '#core/book/viewer.ts';
import { chapter } from '#core/course/chapter.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { nextVersion, withPartsChanged } from '#core/course/shared/versioned-text.ts';
import { patternActs } from './acts.ts';
import { namedTogether, spokenOf } from './named.ts';
import { facts, start } from './state.ts';
import { words } from './words.ts';

/** What comes again across people: asked by rules one can read, named by the two. IPT protocol reference, 2.3.4 (DF-3). */
export const patterns = chapter({
  start,
  facts,
  sentences: { en: words.en.sentences },
  fold: {
    PatternQuestionAnswered: (state, data, fact) => ({
      ...state,
      answers: [...state.answers, stamped(data, fact)],
    }),
    PatternNamed: (state, { id, text }, written) => {
      const before = state.named.find((one) => one.id === id);
      const now = nextVersion(before, text, written);
      return {
        ...state,
        named: before
          ? withPartsChanged(state.named, id, () => now)
          : [...state.named, { id, ...now, told: [], setAside: null, became: null }],
      };
    },
    PatternFitTold: (state, { patternId, told, version }, { on, by }) => ({
      ...state,
      named: withPartsChanged(state.named, patternId, (one) => ({
        told: [...one.told, { ...told, version: version ?? one.version, on, by }],
      })),
    }),
    PatternSetAside: (state, { patternId, why }, { on, by }) => ({
      ...state,
      named: withPartsChanged(state.named, patternId, () => ({ setAside: { why, on, by } })),
    }),
    PatternReadAgain: (state, { patternId, became }, { on, by }) => ({
      ...state,
      named: withPartsChanged(state.named, patternId, () => ({ became: { words: became, on, by } })),
    }),
    HowFarBackSaid: (state, data, fact) => ({ ...state, farBack: [...state.farBack, stamped(data, fact)] }),
  },
  acts: patternActs,
  seenBy(state, viewer) {
    if (isClinician(viewer)) return state;
    return viewer.as === 'client' ? { ...state, answers: [], named: spokenOf(state) } : start;
  },
  paper: { in: 'understood', as: (state) => ({ ...state, answers: [], named: namedTogether(state) }) },
  carriesOver: 'stays_behind',
});
