import { z } from 'zod';
import { stamped } from '#core/course/shared/stamped.ts';
import { refuseTooEasy } from '#core/course/suitability/decision-within-rules.ts';
import { form } from '#core/course/suitability/state.ts';
import { licenceToRecord, refuseToDecide } from '#core/credentials/licence.ts';
import { id } from '#core/forms/fields.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { score } from '#core/instruments/scoring/score.ts';
import { clinicians, referralAct, takers } from '#core/referral/act.ts';
import { referralChapter } from '#core/referral/chapter.ts';
import { fact as dangerFact } from '#core/referral/danger/state.ts';
import { whileOpen } from '#core/referral/while-open.ts';
import { fact, facts, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { says, sentences } = words.en;

const decideFit = referralAct({
  says: says.decideFit,
  who: clinicians,
  form,
  open: (referral, doing) => whileOpen(referral) ?? refuseToDecide(doing),
  decide(_referral, asked, doing) {
    const refused = refuseTooEasy(asked, undefined);
    if (refused) return refused;
    const { violenceAtHome, violenceAsked } = asked.screen;
    if (violenceAtHome !== 'not_asked' && violenceAsked !== 'alone') return refuseBecause('ask-alone');
    return [
      fact('FitDecided', doing.on, { ...asked, clinician: doing.name ?? '', ...licenceToRecord(doing) }),
    ];
  },
});

const takeMeasure = referralAct({
  says: says.takeMeasure,
  who: takers,
  form: z.object({
    instrument: id,
    answers: z.array(z.number().nullable()).max(200, words.en.tooManyAnswers),
  }),
  open: whileOpen,
  decide(_referral, asked, doing) {
    const instrument = instruments.get(asked.instrument);
    if (!instrument || instrument.scoring.method === 'none')
      return refuseBecause('no-such-instrument', { instrument: asked.instrument });
    const { status, problem = '', riskItems } = score(instrument, asked.answers);
    if (status === 'invalid')
      return refuseBecause('not-answerable', { instrument: instrument.shortName, why: problem });
    // IPT protocol reference, 9.3: any answer above zero asks for a clinician, whatever the total.
    const words = riskItems.map(({ item, value }) => `${instrument.shortName} ${item}: ${value}`).join(', ');
    return [
      fact('MeasureTaken', doing.on, asked),
      ...(riskItems.length > 0 ? [dangerFact('DangerTold', doing.on, { saidIn: 'measure', words })] : []),
    ];
  },
});

/** Whether IPT fits, decided by a named licensed clinician, never by a form or a score. IPT protocol reference, 9.1. */
export const fit = referralChapter({
  start,
  facts,
  sentences: { en: sentences },
  fold: {
    FitDecided: (state, data, told) => ({ ...state, decisions: [...state.decisions, stamped(data, told)] }),
    MeasureTaken: (state, data, told) => ({ ...state, measures: [...state.measures, stamped(data, told)] }),
  },
  acts: { decideFit, takeMeasure },
});
