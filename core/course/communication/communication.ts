import type { Fact } from '#core/book/fact.ts';
import { byBoth } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { changed, withText } from '#core/course/shared/versioned-text.ts';
import { communicationActs } from './acts.ts';
import { communicationFacts } from './shapes.ts';
import type { AnalysisTexts, Communication } from './state.ts';

/** Communication analyses: one exchange gone through line by line, to find where it went wrong or right (T-05). */
const start: Communication = { analyses: [] };

const text =
  <Name extends keyof AnalysisTexts>(name: Name) =>
  (
    state: Communication,
    data: { analysisId: string; text: AnalysisTexts[Name] },
    fact: Fact,
  ): Communication => ({
    analyses: changed(state.analyses, data.analysisId, (analysis) => ({
      ...analysis,
      texts: withText(analysis.texts, name, data.text, fact),
    })),
  });

export const communication = chapter({
  start,
  facts: communicationFacts,
  fold: {
    AnalysisStarted: (state, data, { act: id, on, by }) => ({
      analyses: [
        ...state.analyses,
        { ...data, id, on, by, state: 'draft' as const, finishedOn: null, texts: {} },
      ],
    }),
    ExchangeSettingWritten: text('setting'),
    ExchangeGoalWritten: text('goal'),
    TurnsWritten: text('turns'),
    ExchangeEndingWritten: text('ending'),
    MessagesWritten: text('messages'),
    PatternsMarked: text('patterns'),
    ExchangeExpectationsWritten: text('expectations'),
    AlternativesWritten: text('alternatives'),
    AnalysisFinished: (state, { analysisId }, { on }) => ({
      analyses: changed(state.analyses, analysisId, (analysis) => ({
        ...analysis,
        state: 'finished' as const,
        finishedOn: on,
      })),
    }),
    AnalysisReviewed: text('review'),
  },
  acts: communicationActs,
  seenBy: byBoth(start),
  paper: { in: 'techniques' },
  carriesOver: 'stays_behind',
});
