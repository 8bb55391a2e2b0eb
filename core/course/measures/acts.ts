import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { mostToldAhead } from '#core/course/in-group/told-ahead.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { outside } from '#core/days/ages.ts';
import { id, maybe, someOf } from '#core/forms/fields.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { type Instrument, wordingShape } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { type AnswersFault, isAnswersFault, readAnswers } from '#core/instruments/scoring/answers.ts';
import { safetyUnread } from '#core/instruments/scoring/danger-alone.ts';
import { score } from '#core/instruments/scoring/score.ts';
import type { Score } from '#core/instruments/scoring/scored.ts';
import { isAskedNow } from './asked-now.ts';
import { isHistory, isSameSheet } from './old-papers.ts';
import { isSaidAnew } from './said-anew.ts';
import { administrations, fact, givenAnswers, occasions } from './state.ts';
import { isToldThere, toldUnderAnotherDay } from './told-under-another-day.ts';
import { enterTotal } from './total-only.ts';
import { actsWords, refuseBecause, words } from './words.ts';

function refuseUnknownInstrument(instrument: string): Refusal | undefined {
  if (instruments.has(instrument)) return undefined;
  return refuse('no-such-instrument', actsWords.en.thereIsNoInstrumentCalled(instrument), { instrument });
}

function refuseNothingAnswered({ id, shortName }: Instrument): Refusal {
  return refuse('nothing-answered', actsWords.en.nothingOfIsAnsweredAnswer(shortName), { instrument: id });
}

/** Nothing is recorded, but a safety answer that can be read is told with the refusal. Measures reference, P2 and P5. */
function refuseInvalid(
  { because, values }: AnswersFault,
  { riskItems }: Score,
  unread: readonly number[],
): Refusal {
  const safety = riskItems.map(({ item, value }) => words.en.safetyAnswer(item, value));
  const said = safety.length > 0 ? [...safety, words.en.askNow] : [];
  const told = [because, ...said, ...unread.map(words.en.safetyUnread)].join(' ');
  const of = riskItems.map(({ item }) => String(item));
  return refuse('invalid-answers', told, of.length > 0 ? { ...values, riskItems: of } : values);
}

/**
 * A clinician asks an instrument outside its ages only with a reason, once for a course; a client who has it before them is
 * never turned away with their answers. Measures reference, the ages of each instrument.
 */
function refuseOutsideAges(
  { measures }: Course,
  { id: instrument, shortName, agesAsked }: Instrument,
  why: string,
  { as, born, on }: Doing,
): Refusal | undefined {
  const age = outside(agesAsked, born, on);
  const isKnown =
    measures.readings.some((one) => one.instrument === instrument) ||
    measures.planned.some((one) => one.instrument === instrument);
  if (age === undefined || as === 'client' || why || isKnown) return undefined;
  const { from = 0, to } = agesAsked ?? {};
  return to !== undefined && age > to
    ? refuseBecause('older-than-ages', { instrument: shortName, age, to })
    : refuseBecause('outside-ages', { instrument: shortName, age, from });
}

export const measuresActs = {
  enterTotal,
  answerMeasure: act({
    says: actsWords.en.answerInstrumentAnswersAreScored,
    who: ['client', 'therapist', 'cover'],
    happens: 'before_opening_too',
    form: z.object({
      instrument: id,
      // Of a form that is refused here, for too many answers, what can be read of safety is told all the same (dangerToTell).
      answers: givenAnswers.max(200, words.en.tooManyAnswers),
      session: sessionNumber.optional(),
      administered: z.enum(administrations).optional(),
      wording: wordingShape.optional(),
      despiteAge: maybe,
      /** The acts with which something of this sheet was told ahead of it, so that it is not taken for said anew. */
      ahead: z.array(id).max(mostToldAhead).optional(),
    }),
    decide(course, form, doing) {
      const instrument = instruments.get(form.instrument);
      if (!instrument) {
        return refuse('no-such-instrument', actsWords.en.thereIsNoInstrumentCalled(form.instrument), {
          instrument: form.instrument,
        });
      }
      if (instrument.scoring.method === 'none') {
        return refuse('not-scored', actsWords.en.isNotScoredInKith(instrument.shortName), {
          instrument: instrument.id,
        });
      }
      const read = readAnswers(instrument, form.answers);
      const result = score(instrument, form.answers);
      if (isAnswersFault(read)) return refuseInvalid(read, result, safetyUnread(instrument, form.answers));
      const answers = [...read.values()].slice(0, form.answers.length);
      if (answers.every((answer) => answer === null)) return refuseNothingAnswered(instrument);
      const administered = form.administered ?? (doing.as === 'client' ? 'self' : 'with-therapist');
      const sheet = {
        instrument: instrument.id,
        answers,
        administered,
        session: form.session ?? null,
        ahead: form.ahead,
      };
      const asksNow = result.riskItems.length > 0 && isAskedNow(course, sheet, doing);
      // Who said that they wish to die is not sent away for their age.
      const young = asksNow ? undefined : refuseOutsideAges(course, instrument, form.despiteAge, doing);
      if (young) return young;
      const anew = isSaidAnew(course, sheet, doing);
      if (isSameSheet(course, { ...form, answers }, doing.on) && !anew)
        return refuseBecause('same-sheet', { on: doing.on });
      const told = toldUnderAnotherDay(course, sheet, doing);
      const [there] = told;
      if (there && isToldThere(sheet, told)) return refuseBecause('same-sheet', { on: there.on });
      const history = isHistory(course, instrument, doing.on);
      return [
        fact('MeasureAnswered', doing.on, {
          ...result,
          answers,
          session: history ? null : (form.session ?? null),
          administered,
          ...(form.wording && { wording: form.wording }),
          ...(history && { history }),
          // What the client says anew is known by whose hand it is.
          ...(anew && doing.as !== 'client' && { anew }),
          ...(there && { toldAs: told.map((one) => one.id) }),
          ...(form.despiteAge && { despiteAge: form.despiteAge }),
        }),
      ];
    },
  }),
  planMeasures: act({
    says: actsWords.en.chooseWhenInstrumentIsAsked,
    who: ['therapist'],
    reaches: 'asks',
    form: z.object({
      instrument: id,
      when: someOf(occasions).default([]),
      sessions: z.array(sessionNumber).max(100).default([]),
      why: maybe,
    }),
    open: whileOpen,
    decide(course, form, doing) {
      const unknown = refuseUnknownInstrument(form.instrument);
      if (unknown) return unknown;
      const asked = instruments.get(form.instrument);
      const young = asked && refuseOutsideAges(course, asked, form.why, doing);
      if (young) return young;
      const nothing = form.when.length + form.sessions.length === 0;
      if (nothing && !course.measures.planned.some((one) => one.instrument === form.instrument)) {
        return refuse('not-planned', actsWords.en.thisInstrumentIsNotPlanned);
      }
      return [fact('MeasuresPlanned', doing.on, form)];
    },
  }),
  markMeasureDeclined: act({
    says: actsWords.en.recordThatClientPreferredNot,
    who: ['client', 'therapist', 'cover'],
    form: z.object({ instrument: id, session: sessionNumber.optional(), why: maybe }),
    decide(_course, form, doing) {
      const unknown = refuseUnknownInstrument(form.instrument);
      if (unknown) return unknown;
      return [
        fact('MeasureDeclined', doing.on, {
          ...form,
          session: form.session ?? null,
          as: authorOf(doing),
        }),
      ];
    },
  }),
};
