import { type Refusal, type RefusalValues, refuse } from '#core/forms/refusal.ts';
import { filled } from './filled.ts';
import type { Said } from './said-shape.ts';

/**
 * The refusals of one part, each sentence by its code and by language; a place to fill in is written {{name}}.
 * @returns a function that refuses by code: one that is not in the table does not compile. The refusal carries the
 * sentence in English, and its values, so that it can be said in another language where it is shown.
 */
export function refusalsOf<Code extends string>(sentences: Record<Code, Said>) {
  return (code: Code, values?: RefusalValues): Refusal =>
    refuse(code, filled(sentences[code].en, values ?? {}), values);
}
