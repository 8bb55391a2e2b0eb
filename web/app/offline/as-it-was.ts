import { NoLine } from '#web/app/api.ts';
import { howKept } from './keeping.ts';
import { hasPhrase, onShelf, putOnShelf } from './machine-storage.ts';

/** What was read last on this phone, and when. */
export interface AsItWas<Answer> {
  answer: Answer;
  since: string;
}

/** Only where its owner chose a phrase for this phone is anything kept that could be read without a line (decision 030). */
const isLocked = (): boolean => hasPhrase() && howKept() === 'kept';

/** Keeps what was read, sealed, for days without a line. */
export function keepAsItWas(place: string, answer: unknown): void {
  if (isLocked()) putOnShelf(`kept/${place}`, { answer, since: new Date().toISOString() });
}

/** What was read here last, where an error says no more than that there is no line. */
export const asItWas = <Answer>(place: string, error: unknown): AsItWas<Answer> | undefined =>
  error instanceof NoLine && isLocked() ? onShelf<AsItWas<Answer>>(`kept/${place}`) : undefined;
