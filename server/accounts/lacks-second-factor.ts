import type { Installation } from '#server/installation.ts';
import { isStepRequired } from '#server/service/second-factor-required.ts';
import type { Person } from './person.ts';

/** Whether somebody who signed in must first set up the second step that the service asks for. */
export async function lacksStep(
  installation: Installation,
  { id, roles }: Pick<Person, 'id' | 'roles'>,
): Promise<boolean> {
  if (roles.length === 0 || !(await isStepRequired(installation.db))) return false;
  return (await installation.signIn.secondFactor(id)) === 'off';
}
