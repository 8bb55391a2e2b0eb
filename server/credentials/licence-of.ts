import type { Doing } from '#core/book/doing.ts';
import { keepsLicences, licenceAmong } from '#core/credentials/licence.ts';
import { isClinicianRole } from '#core/roles.ts';
import { memberRoles, rolesIn } from '#server/accounts/members.ts';
import { whoIsHere } from '#server/duty/who-is-here.ts';
import type { Installation } from '#server/installation.ts';
import { credentialsKept } from './kept.ts';

/** Who could decide in this course: those who hold it, their supervisors and whoever is on duty, who work here as clinicians. */
async function whoCouldDecide(
  installation: Installation,
  holders: readonly string[],
): Promise<Map<string, string>> {
  const { rows, here, away } = await whoIsHere(installation, holders);
  const asked = [here, away].flatMap(({ supervisor, duty }) => [...supervisor, ...duty]);
  const all = [...holders, ...asked.map(({ person }) => person)];
  return new Map(
    all.flatMap((person) => {
      const row = rows.get(person);
      return row && rolesIn(row).some(isClinicianRole) ? [[person, row.name] as const] : [];
    }),
  );
}

/**
 * Whether somebody holds a licence to practise, as the service keeps it; undefined where that is not known. What is kept of
 * people who have left, or who have nothing to do with this course, makes nobody in it ask for one: no alarm waits for somebody
 * who will not come. IPT protocol reference, 7.6, 12.1.
 * Whoever is known to hold none is told who does.
 * @param holders finds whose the course is now; asked only where licences are kept
 */
export async function licenceOf(
  installation: Installation,
  person: string,
  on: string,
  holders: () => Promise<readonly string[]>,
): Promise<Pick<Doing, 'licence' | 'mayDecide'>> {
  const [held, roles] = await Promise.all([
    credentialsKept(installation),
    memberRoles(installation.db, person),
  ]);
  const isKept = keepsLicences(held, on);
  const unless = licenceAmong(held, { person, roles, on });
  if (!isKept && unless !== 'none') return { licence: unless };
  const here = await whoCouldDecide(installation, await holders());
  const theirs = held.filter((one) => one.person === person || here.has(one.person));
  const licence = isKept ? licenceAmong(theirs, { person, roles, on }) : unless;
  if (licence !== 'none') return { licence };
  const decides = ([one]: [string, string]) =>
    licenceAmong(theirs, { person: one, roles: ['therapist'], on }) !== 'none';
  return { licence, mayDecide: [...here].filter(decides).map(([, name]) => name) };
}
