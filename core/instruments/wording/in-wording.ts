import { type Refusal, type RefusalValues, refuse } from '#core/forms/refusal.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { answersMisfit, withAnswerWords } from './answers.ts';
import type { ContentPack } from './pack-shape.ts';

export const unfit = (because: string, values: RefusalValues): Refusal =>
  refuse('content-pack', because, values);

/** The instrument with the wording of a pack that was read, or why the pack does not fit. Policy P12. */
export function inWordingOf(instrument: Instrument, pack: ContentPack): Instrument | Refusal {
  const { items, language, version, licensee, licence, stem, attribution, answers = {} } = pack;
  const name = instrument.shortName;
  if (pack.instrument !== instrument.id) {
    return unfit(
      `This content pack is for ${pack.instrument}, not for the ${name} (at instrument): choose the right file.`,
      { field: 'instrument', given: pack.instrument },
    );
  }
  const questions = questionsOf(instrument);
  if (!isAnsweredHere(instrument)) {
    return unfit(`The ${name} is not answered in Kith, so it takes no wording (at instrument).`, {
      field: 'instrument',
      answered: 'elsewhere',
    });
  }
  if (hasWording(instrument)) {
    return unfit(`The wording of the ${name} ships with Kith, so it takes no other (at instrument).`, {
      field: 'instrument',
      wording: 'ships',
    });
  }
  if (items.length !== questions.length) {
    return unfit(
      `The ${name} has ${questions.length} questions and this content pack has ${items.length} (at items): give the wording of each, in order.`,
      { field: 'items', questions: questions.length, given: items.length },
    );
  }
  const misfit = answersMisfit(instrument, answers);
  if (misfit) return unfit(`This content pack does not fit: ${misfit.because}.`, misfit.values);
  const answered = withAnswerWords(instrument, answers);
  const first = instrument.items.length;
  return {
    ...instrument,
    ...answered,
    language,
    wording: { language, version },
    stem: stem ?? instrument.stem,
    licence: {
      ...instrument.licence,
      statement: `${licensee}: ${licence}`,
      attribution: attribution ?? instrument.licence.attribution,
    },
    items: answered.items.map((item, index) => ({ ...item, text: items[index] ?? null })),
    unscored: answered.unscored.map((item, index) => ({ ...item, text: items[first + index] ?? null })),
  };
}

/** Whether it is answered in Kith at all: some are only named, with where they come from. */
export function isAnsweredHere(instrument: Instrument): boolean {
  const questions = questionsOf(instrument);
  return questions.length > 0 && questions.every((item) => item.answers !== null);
}

/** Whether the questions can be shown: skeletons take numbers from paper until their wording is installed. */
export function hasWording(instrument: Instrument): boolean {
  return instrument.items.length > 0 && questionsOf(instrument).every((item) => item.text !== null);
}
