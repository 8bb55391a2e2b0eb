import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { fact } from './state.ts';

/** That a course goes on in training, where whoever gives it from now on lacks something and it was said under whom. */
export const inTraining = (
  therapist: string,
  supervisor: string | undefined,
  { lacking = [], on }: Pick<Doing, 'lacking' | 'on'>,
): NewFact[] =>
  supervisor && lacking.length > 0
    ? [fact('TraineeNamed', on, { therapist, supervisor, lacks: [...lacking] })]
    : [];
