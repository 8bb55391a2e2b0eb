import type { Fact } from '#core/book/fact.ts';

/**
 * An entry as it leaves this Kith for somebody to read or to keep: what opens a page of one’s own, though it cannot be turned
 * back, is nobody’s to read. Brought elsewhere, that page is shut until it is given anew.
 */
export const withoutPageKey = (fact: Fact): Fact =>
  fact.type === 'BesidePageGiven' || fact.type === 'FeedbackCardOffered'
    ? { ...fact, data: { ...Object(fact.data), key: '' } }
    : fact;
