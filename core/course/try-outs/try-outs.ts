import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { type Change, withPartsChanged } from '#core/course/shared/versioned-text.ts';
import { tryOutActs } from './acts.ts';
import { tryOutFacts } from './shapes.ts';
import { start, type TryOut, type TryOuts } from './state.ts';

const on = (state: TryOuts, id: string, change: Change<TryOut>): TryOuts => ({
  tryOuts: withPartsChanged(state.tryOuts, id, change),
});

export const tryOuts = chapter({
  start,
  facts: tryOutFacts,
  sentences: {
    en: {
      TryOutAgreed: 'Something to try was agreed.',
      TryOutRewritten: 'Something to try was said anew.',
      TryOutTold: 'What came of a try was told.',
      TryOutReviewed: 'A try was gone through.',
    },
  },
  fold: {
    TryOutAgreed: (state, data, { act: id, on, by }) => ({
      tryOuts: [...state.tryOuts, { ...data, id, on, by, version: 1, told: [], reviews: [] }],
    }),
    TryOutRewritten: (state, { tryOutId, agreed }) =>
      on(state, tryOutId, ({ version }) => ({ ...agreed, version: version + 1 })),
    TryOutTold: (state, { tryOutId, told }, { on: day, by }) =>
      on(state, tryOutId, (tryOut) => ({ told: [...tryOut.told, { ...told, on: day, by }] })),
    TryOutReviewed: (state, { tryOutId, review }, { on: day, by }) =>
      on(state, tryOutId, ({ reviews }) => ({ reviews: [...reviews, { ...review, on: day, by }] })),
  },
  acts: tryOutActs,
  seenBy: toClientAndClinicians(start),
  paper: { in: 'techniques' },
  carriesOver: 'stays_behind',
});
