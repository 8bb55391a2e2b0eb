import { createHmac } from 'node:crypto';
import { v5 as idFrom } from 'uuid';

/**
 * Ids of what one course, or one act of a group, gives rise to, for one purpose: the same at each try, so that what was done is not done again, and
 * guessed by nobody without the key, since an id in the clear would else tell of whom and of what it is.
 */
export function idsByKey(
  { master }: { master: Buffer },
  purpose: 'alarm' | 'brought' | 'carried' | 'group' | 'message' | 'referral' | 'reminder' | 'trainee',
  course: string,
): (what: string) => string {
  const secret = createHmac('sha256', master).update(`${purpose}/${course}`).digest('hex');
  return (what) => idFrom(`${secret}/${what}`, idFrom.URL);
}
