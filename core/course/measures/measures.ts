import { toClientAs } from '#core/book/shown-to.ts';
import { isOwn, type Viewer } from '#core/book/viewer.ts';
import { chapter } from '#core/course/chapter.ts';
import { measuresActs } from './acts.ts';
import { rememberOrder } from './in-order.ts';
import { facts, type Measures, type Reading, start } from './state.ts';

export const measures = chapter({
  start,
  facts,
  sentences: {
    en: {
      MeasureAnswered: 'A measure was answered.',
      MeasuresPlanned: 'Measures were planned.',
      MeasureDeclined: 'A measure was declined.',
    },
  },
  fold: {
    MeasureAnswered: (
      state,
      {
        answers,
        session,
        administered,
        wording,
        history,
        totalOnly,
        anew: _again,
        toldAs: _there,
        despiteAge: _why,
        ...result
      },
      { act: id, on, seq },
    ) => {
      const { instrument } = result;
      const given = { id, seq, instrument, on, session, administered, answers, result };
      const reading: Reading = {
        ...given,
        ...(wording && { wording }),
        ...(history && { history }),
        ...(totalOnly && { totalOnly }),
      };
      return rememberOrder(state, { ...state, readings: [...state.readings, reading] }, reading);
    },
    MeasuresPlanned: (state, plan, { on }) => {
      const others = state.planned.filter((one) => one.instrument !== plan.instrument);
      const isPlanned = plan.when.length + plan.sessions.length > 0;
      return { ...state, planned: isPlanned ? [...others, { ...plan, on }] : others };
    },
    MeasureDeclined: (state, data, { act: declined, seq, on, by }) => ({
      ...state,
      declined: [...state.declined, { id: declined, seq, on, by, ...data }],
    }),
  },
  acts: measuresActs,
  seenBy: toClientAs(start, seenByClient),
  paper: { in: 'scores' },
  carriesOver: 'stays_behind',
});

/** A client sees their own answers, scores and refusals, and what will be asked; not the therapist's reasons. */
function seenByClient(state: Measures, viewer: Viewer): Measures {
  return {
    readings: state.readings,
    planned: state.planned.map((plan) => ({ ...plan, why: '' })),
    declined: state.declined.map((one) =>
      one.as === 'client' || isOwn(one.by, viewer) ? one : { ...one, why: '' },
    ),
  };
}
