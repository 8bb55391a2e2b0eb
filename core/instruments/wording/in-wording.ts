import { type Refusal, type RefusalValues, refuse } from '#core/forms/refusal.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { answersMisfit, withAnswerWords } from './answers.ts';
import type { ContentPack } from './pack-shape.ts';
import { inWordingWords } from './words.ts';

export const unfit = (because: string, values: RefusalValues): Refusal =>
  refuse('content-pack', because, values);

/** The instrument with the wording of a pack that was read, or why the pack does not fit. Policy P12. */
export function inWordingOf(instrument: Instrument, pack: ContentPack): Instrument | Refusal {
  const { items, language, version, licensee, licence, stem, attribution, answers = {} } = pack;
  const name = instrument.shortName;
  if (pack.instrument !== instrument.id) {
    return unfit(inWordingWords.en.thisContentPack(pack.instrument, name), {
      field: 'instrument',
      given: pack.instrument,
    });
  }
  const questions = questionsOf(instrument);
  if (!isAnsweredHere(instrument)) {
    return unfit(inWordingWords.en.isNotAnsweredInKith(name), {
      field: 'instrument',
      answered: 'elsewhere',
    });
  }
  if (hasWording(instrument)) {
    return unfit(inWordingWords.en.wordingOfShipsWithKith(name), {
      field: 'instrument',
      wording: 'ships',
    });
  }
  if (items.length !== questions.length) {
    return unfit(inWordingWords.en.hasQuestionsAndThisContent(name, questions.length, items.length), {
      field: 'items',
      questions: questions.length,
      given: items.length,
    });
  }
  const misfit = answersMisfit(instrument, answers);
  if (misfit) return unfit(inWordingWords.en.thisContentPackDoesNot(misfit.because), misfit.values);
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
