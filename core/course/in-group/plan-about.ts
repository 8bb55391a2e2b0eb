import type { z } from 'zod';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { riskItemsIn } from '#core/instruments/scoring/risk-items.ts';
import type { planForm } from './shapes.ts';

type About = NonNullable<z.output<typeof planForm>['about']>;

interface Answered {
  instrument: string;
  answers: readonly (number | 'N/A' | null)[];
}

/** The answers about dying of a sheet, after which somebody was asked whether there is a plan. IPT protocol reference, 12.1. */
export function askedAfter(sheet: Answered | null): About {
  const instrument = instruments.get(sheet?.instrument ?? '');
  if (!sheet || !instrument) return [];
  const answers = new Map(questionsOf(instrument).map(({ n }, place) => [n, sheet.answers[place] ?? null]));
  return riskItemsIn(instrument, answers).map(({ item, value }) => ({
    ...{ instrument: instrument.id, item, value },
  }));
}

/** Whether two were asked after the same answers; of one who did not say after which, nothing else is known. */
export const isAboutTheSame = (one: About | undefined, other: About | undefined): boolean =>
  one === undefined ||
  other === undefined ||
  (one.length === other.length &&
    one.every((a) =>
      other.some((b) => a.instrument === b.instrument && a.item === b.item && a.value === b.value),
    ));
