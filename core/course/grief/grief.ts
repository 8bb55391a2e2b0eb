import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import {
  type Change,
  foldsText,
  nextVersion,
  withEntry,
  withPartsChanged,
} from '#core/course/shared/versioned-text.ts';
import { griefActs } from './acts.ts';
import { griefFacts } from './shapes.ts';
import type { Grief, Loss, LossTexts } from './state.ts';

/** Mourning somebody who died: what the relationship was, the days around the death, and the way back to others. */
const start: Grief = { losses: [] };

const onLoss = (state: Grief, id: string, change: Change<Loss>): Grief => ({
  losses: withPartsChanged(state.losses, id, change),
});

const text = foldsText<Grief, { lossId: string }, LossTexts>((state, { lossId }, written) =>
  onLoss(state, lossId, ({ texts }) => ({ texts: written(texts) })),
);

export const grief = chapter({
  start,
  facts: griefFacts,
  permanent: ['WishToJoinTold'],
  sentences: {
    en: {
      GriefWorkStarted: 'Work on a loss began.',
      GriefLinked: 'The loss was linked to the low mood.',
      MourningExplained: 'Mourning was explained.',
      LostRelationshipDescribed: 'The lost relationship was described.',
      LostRelationshipWeighed: 'The picture of the lost person was weighed.',
      DaysOfLossTold: 'The days around the death were told.',
      GriefFeelingNamed: 'A feeling about the loss was named.',
      CommemorationPlanned: 'A way to remember was planned.',
      ReinvolvementStepWritten: 'A step back into life was written.',
      InnerPlaceDescribed: 'The place the lost person keeps was described.',
      GriefReactionsJudged: 'Reactions to the loss were judged.',
      AnniversaryNoted: 'An anniversary was noted.',
      WishToJoinTold: 'A wish to join the dead was told.',
    },
  },
  fold: {
    GriefWorkStarted: (state, data, fact) => ({
      losses: [
        ...state.losses,
        {
          id: fact.act,
          ...data,
          startedOn: fact.on,
          texts: {},
          days: {},
          feelings: [],
          reinvolvement: [],
          anniversaries: [],
          wishesToJoin: [],
        },
      ],
    }),
    GriefLinked: text('link'),
    MourningExplained: text('explained'),
    LostRelationshipDescribed: text('portrait'),
    LostRelationshipWeighed: text('portraitWeighed'),
    DaysOfLossTold: (state, { lossId, row, text }, fact) =>
      onLoss(state, lossId, (loss) => ({
        days: { ...loss.days, [row]: nextVersion(loss.days[row], text, fact) },
      })),
    GriefFeelingNamed: (state, { lossId, id, text }, fact) =>
      onLoss(state, lossId, (loss) => ({ feelings: withEntry(loss.feelings, id, text, fact) })),
    CommemorationPlanned: text('commemoration'),
    ReinvolvementStepWritten: (state, { lossId, id, text }, fact) =>
      onLoss(state, lossId, (loss) => ({
        reinvolvement: withEntry(loss.reinvolvement, id, text, fact),
      })),
    InnerPlaceDescribed: text('innerPlace'),
    GriefReactionsJudged: text('reactions'),
    AnniversaryNoted: (state, { lossId, id, text }, fact) =>
      onLoss(state, lossId, (loss) => ({
        anniversaries: withEntry(loss.anniversaries, id, text, fact),
      })),
    WishToJoinTold: (state, { lossId, words, session }, { on, by }) =>
      onLoss(state, lossId, (loss) => ({
        wishesToJoin: [...loss.wishesToJoin, { words, session, on, by }],
      })),
  },
  acts: griefActs,
  seenBy: toClientAs(start, (state) => ({ losses: state.losses.map(forTheClient) })),
  paper: {
    in: 'areaWork',
    as: (state) => ({
      ...state,
      losses: state.losses.map(
        ({ texts: { portraitWeighed: _weighed, reactions: _judged, ...texts }, ...loss }) => ({
          ...loss,
          texts,
        }),
      ),
    }),
  },
  carriesOver: 'stays_behind',
});

/** The therapist's judgements stay out, and a wish to join who died, which an alarm has taken up. */
function forTheClient(loss: Loss): Loss {
  const { link, explained, portrait, commemoration, innerPlace } = loss.texts;
  return { ...loss, wishesToJoin: [], texts: { link, explained, portrait, commemoration, innerPlace } };
}
