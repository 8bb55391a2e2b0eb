import type { PageStart } from '#core/api-answers/service.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { rolesIn } from './members.ts';

/** The person who is asking. */
export type Person = Pick<NonNullable<PageStart['me']>, 'id' | 'name' | 'email' | 'roles' | 'client'>;

/** An account that is neither a member nor a client: one whose holder has left. It is signed in nowhere. */
export const hasNoPlaceHere = ({ roles, client }: Pick<Person, 'roles' | 'client'>) =>
  roles.length === 0 && client === null;

/** What the holder of an account is here now. */
export async function personOf(
  installation: Installation,
  user: { id: string; name: string; email: string },
): Promise<Person> {
  const [member, client] = await Promise.all([
    installation.db
      .selectFrom('member')
      .select('roles')
      .where('service', '=', oneService)
      .where('person', '=', user.id)
      .where('state', '=', 'active')
      .executeTakeFirst(),
    installation.db
      .selectFrom('client')
      .select('id')
      .where('service', '=', oneService)
      .where('account', '=', user.id)
      .where('merged_into', 'is', null)
      .executeTakeFirst(),
  ]);
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    roles: member ? rolesIn(member) : [],
    client: client?.id ?? null,
  };
}
