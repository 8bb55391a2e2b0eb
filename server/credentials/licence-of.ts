import type { Doing } from '#core/book/doing.ts';
import { keepsLicences, licenceAmong } from '#core/credentials/licence.ts';
import { isClinicianRole } from '#core/roles.ts';
import { memberRoles, rolesIn } from '#server/accounts/members.ts';
import { whoIsHere } from '#server/duty/who-is-here.ts';
import type { Installation } from '#server/installation.ts';
import { credentialsKept } from './kept.ts';

/** Who could decide in this course: those who hold it, their supervisors and whoever is on duty, who work here as clinicians. */
async function whoCouldDecide(installation: Installation, holders: readonly string[]): Promise<Set<string>> {
  const { rows, here, away } = await whoIsHere(installation, holders);
  const asked = [here, away].flatMap(({ supervisor, duty }) => [...supervisor, ...duty]);
  const all = [...holders, ...asked.map(({ person }) => person)];
  const isClinician = (person: string) => {
    const row = rows.get(person);
    return row !== undefined && rolesIn(row).some(isClinicianRole);
  };
  return new Set(all.filter(isClinician));
}

/**
 * Whether somebody holds a licence to practise, as the service keeps it; undefined where that is not known. What is kept of
 * people who have left, or who have nothing to do with this course, makes nobody in it ask for one: no alarm waits for somebody
 * who will not come. IPT protocol reference, 7.6, 12.1.
 * @param holders finds whose the course is now; asked only where licences are kept
 */
export async function licenceOf(
  installation: Installation,
  person: string,
  on: string,
  holders: () => Promise<readonly string[]>,
): Promise<Doing['licence']> {
  const [held, roles] = await Promise.all([
    credentialsKept(installation),
    memberRoles(installation.db, person),
  ]);
  if (!keepsLicences(held, on)) return licenceAmong(held, { person, roles, on });
  const here = await whoCouldDecide(installation, await holders());
  const theirs = held.filter((one) => one.person === person || here.has(one.person));
  return licenceAmong(theirs, { person, roles, on });
}
