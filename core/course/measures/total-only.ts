import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { isBeforeKith } from '#core/course/opening/moved-in.ts';
import { id } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { bandOf, isCase } from '#core/instruments/scoring/bands.ts';
import type { Score } from '#core/instruments/scoring/scored.ts';
import { isHistory } from './old-papers.ts';
import { fact } from './state.ts';
import { actsWords, refuseBecause, totalOnlyWords } from './words.ts';

/** What a total alone says: its band and whether it is a case, and nothing of any question. Measures reference, P5 and P11. */
function scoreOf(instrument: Instrument, total: number): Score {
  const { scoring } = instrument;
  return {
    instrument: instrument.id,
    version: instrument.version,
    language: instrument.language,
    status: 'complete',
    total,
    severity: bandOf(instrument.bands, total)?.label ?? null,
    case: isCase(instrument, total),
    answered: 0,
    missing: 0,
    riskItems: [],
    riskItemMissing: false,
    bandSet: instrument.bandSet,
    metric: scoring.metric,
    ...(scoring.percentage && { percentage: total * scoring.percentage.times }),
  };
}

/** Whether a number is one this instrument can come to. */
const isReached = ({ scoring }: Instrument, total: number): boolean =>
  ['mean', 'mean-x10', 'mean-of-subscales'].includes(scoring.method) ||
  scoring.precision !== undefined ||
  Number.isInteger(total);

/**
 * A score of before the course moved in, of which only the total is known. It raises no alarm and answers no question about
 * safety: the guide asks today (look-again/moved-in). IPT protocol reference, 9.3; measures reference, P5.
 */
export const enterTotal = act({
  says: totalOnlyWords.en.says,
  who: ['therapist'],
  happens: 'before_opening_too',
  form: z.object({
    instrument: id,
    total: z.number({ error: totalOnlyWords.en.total }),
    session: sessionNumber.optional(),
  }),
  decide(course, form, { on }) {
    const instrument = instruments.get(form.instrument);
    if (!instrument)
      return refuse('no-such-instrument', actsWords.en.thereIsNoInstrumentCalled(form.instrument), {
        instrument: form.instrument,
      });
    if (!isBeforeKith(course, on)) return refuseBecause('total-kept-here', { on });
    const { shortName, scoring } = instrument;
    const { min: from, max: to } = scoring;
    if (['triage', 'none'].includes(scoring.method) || from === null || to === null)
      return refuseBecause('no-total', { instrument: shortName });
    if (form.total < from || form.total > to || !isReached(instrument, form.total))
      return refuseBecause('total-out-of-range', { instrument: shortName, from, to, total: form.total });
    if (course.measures.readings.some((one) => one.instrument === instrument.id && one.on === on))
      return refuseBecause('total-there', { instrument: shortName, on });
    const history = isHistory(course, instrument, on);
    return [
      fact('MeasureAnswered', on, {
        ...scoreOf(instrument, form.total),
        answers: [],
        session: history ? null : (form.session ?? null),
        administered: 'paper',
        totalOnly: true,
        ...(history && { history }),
      }),
    ];
  },
});
