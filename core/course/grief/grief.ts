import type { Fact } from '#core/book/fact.ts';
import { isClinician } from '#core/book/viewer.ts';
import { chapter } from '#core/course/chapter.ts';
import { nextVersion, withChanged, withEntry, withText } from '#core/course/shared/versioned-text.ts';
import { griefActs } from './acts.ts';
import { griefFacts } from './shapes.ts';
import type { Grief, Loss, LossTexts } from './state.ts';

/** Mourning somebody who died: what the relationship was, the days around the death, and the way back to others. */
const start: Grief = { losses: [] };

const onLoss = (state: Grief, lossId: string, change: (loss: Loss) => Loss): Grief => ({
  losses: withChanged(state.losses, lossId, change),
});

const text =
  <Name extends keyof LossTexts>(name: Name) =>
  (state: Grief, data: { lossId: string; text: LossTexts[Name] }, fact: Fact): Grief =>
    onLoss(state, data.lossId, (loss) => ({ ...loss, texts: withText(loss.texts, name, data.text, fact) }));

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
        ...loss,
        days: { ...loss.days, [row]: nextVersion(loss.days[row], text, fact) },
      })),
    GriefFeelingNamed: (state, { lossId, id, text }, fact) =>
      onLoss(state, lossId, (loss) => ({ ...loss, feelings: withEntry(loss.feelings, id, text, fact) })),
    CommemorationPlanned: text('commemoration'),
    ReinvolvementStepWritten: (state, { lossId, id, text }, fact) =>
      onLoss(state, lossId, (loss) => ({
        ...loss,
        reinvolvement: withEntry(loss.reinvolvement, id, text, fact),
      })),
    InnerPlaceDescribed: text('innerPlace'),
    GriefReactionsJudged: text('reactions'),
    AnniversaryNoted: (state, { lossId, id, text }, fact) =>
      onLoss(state, lossId, (loss) => ({
        ...loss,
        anniversaries: withEntry(loss.anniversaries, id, text, fact),
      })),
    WishToJoinTold: (state, { lossId, words, session }, { on, by }) =>
      onLoss(state, lossId, (loss) => ({
        ...loss,
        wishesToJoin: [...loss.wishesToJoin, { words, session, on, by }],
      })),
  },
  acts: griefActs,
  seenBy(state, viewer) {
    if (isClinician(viewer)) return state;
    return viewer.as === 'client' ? { losses: state.losses.map(forTheClient) } : start;
  },
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
