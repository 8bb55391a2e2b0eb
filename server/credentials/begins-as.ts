import { hasIn } from '#core/credentials/credential.ts';
import { type Gives, mayGive } from '#core/credentials/who-may-give.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { supervisorsOf } from '#server/accounts/supervision.ts';
import { refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { credentialsKept } from './kept.ts';

/**
 * As whom somebody begins a course or a group by this form, where the service keeps who holds what: with its credentials, or as
 * a trainee of a supervisor they are paired with who holds them. Refuses (422) whoever is neither. IPT protocol reference, 8.4.
 */
export async function beginsAs(
  installation: Installation,
  person: string,
  form: Pick<Protocol, 'name' | 'credentials'> | undefined,
  on: string,
): Promise<Gives | undefined> {
  const held = await credentialsKept(installation);
  if (held.length === 0 || !form) return undefined;
  const supervisors = await supervisorsOf(installation.db, person);
  const ways = ['', ...supervisors].map((supervisor) => mayGive(form, held, { person, supervisor, on }));
  const given = ways.find((one): one is Gives => !isRefusal(one));
  if (given) return given;
  const [why] = ways.filter(isRefusal).toReversed();
  if (why) throw refusalProblem(why);
  return undefined;
}

/** Whether somebody holds a licence to practise; undefined where the service keeps no list. */
export async function licenceOf(
  installation: Pick<Installation, 'db'>,
  person: string,
  on: string,
): Promise<'licensed' | 'none' | undefined> {
  const held = await credentialsKept(installation);
  if (held.length === 0) return undefined;
  return hasIn(held, person, 'licensed_clinician', on) ? 'licensed' : 'none';
}
