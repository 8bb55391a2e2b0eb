import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { changesAmong } from '#core/course/shared/work-among.ts';
import { communicationActs } from './acts.ts';
import { type Communication, communicationFacts } from './state.ts';

/** Communication analyses: one exchange gone through line by line, to find where it went wrong or right (T-05). */
const start: Communication = { analyses: [] };

const { on, text } = changesAmong(start, 'analyses', 'analysisId');

export const communication = chapter({
  start,
  facts: communicationFacts,
  sentences: {
    en: {
      AnalysisStarted: 'An analysis of an exchange began.',
      ExchangeSettingWritten: 'Where the exchange happened was written.',
      ExchangeGoalWritten: 'What was wanted of the exchange was written.',
      TurnsWritten: 'What was said, turn by turn, was written.',
      ExchangeEndingWritten: 'How the exchange ended was written.',
      MessagesWritten: 'What was meant and heard was written.',
      PatternsMarked: 'Ways of communicating were marked.',
      ExchangeExpectationsWritten: 'What each expected of the exchange was written.',
      AlternativesWritten: 'Other ways to say it were written.',
      AnalysisFinished: 'The analysis of an exchange was finished.',
      AnalysisReviewed: 'The analysis of an exchange was looked at again.',
    },
  },
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
    AnalysisFinished: (state, { analysisId }, fact) =>
      on(state, analysisId, () => ({ state: 'finished', finishedOn: fact.on })),
    AnalysisReviewed: text('review'),
  },
  acts: communicationActs,
  seenBy: toClientAndClinicians(start),
  paper: { in: 'techniques' },
  carriesOver: 'stays_behind',
});
