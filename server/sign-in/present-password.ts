import type { Person } from '#server/accounts/person.ts';
import { auditedTry } from '#server/audit/failures.ts';
import type { Installation } from '#server/installation.ts';
import { countTryOf } from './lock-out.ts';

/**
 * Does what somebody signed in may do with their present password: each try is counted, and a wrong one is told in the
 * audit. @param run is given what to call once the password was right
 */
export function withPresentPassword<Result>(
  installation: Installation,
  { id }: Pick<Person, 'id'>,
  run: (clearTries: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const failed = () => ({ what: 'password-failed' as const, who: id, about: id });
  return auditedTry(installation, failed, async () => run(await countTryOf(installation, 'password', id)));
}
