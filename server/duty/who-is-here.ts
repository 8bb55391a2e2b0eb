import type { Temporal } from 'temporal-polyfill';
import type { WhoIsHere } from '#core/course/risk/climbing/who-is-asked.ts';
import type { EverAsked } from '#core/course/risk/ladder.ts';
import { isClinicianRole, type Role } from '#core/roles.ts';
import { allMembers, rolesIn } from '#server/accounts/members.ts';
import { supervisorsOf } from '#server/accounts/supervision.ts';
import type { MemberRow } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { awayOn, dayThere, dutySettings, namedFor } from './settings.ts';

type ByRung<Value> = Record<EverAsked, Value>;

/**
 * Who could be asked about a course that these hold, the therapist or all who lead its group: at work here, and who of
 * them is away.
 * @param on the day that is asked about, where it is not today
 */
export async function whoIsHere(
  installation: Installation,
  holders: readonly string[],
  on?: Temporal.PlainDate,
): Promise<WhoIsHere & { rows: ReadonlyMap<string, MemberRow> }> {
  const { db, settings } = installation;
  const [members, supervisors, duty, date] = await Promise.all([
    allMembers(db),
    Promise.all(holders.map((one) => supervisorsOf(db, one))).then((all) => all.flat()),
    dutySettings(installation),
    on ?? dayThere(installation),
  ]);
  const atWork = members.filter(({ state }) => state === 'active');
  const others = atWork.filter(({ person }) => !holders.includes(person));
  const onDuty = namedFor(duty, date);
  const holds = (row: MemberRow, role: Role) => rolesIn(row).includes(role);
  const of: ByRung<MemberRow[]> = {
    duty: others.filter((row) => onDuty.includes(row.person) && rolesIn(row).some(isClinicianRole)),
    supervisor: others.filter((row) => supervisors.includes(row.person) && holds(row, 'supervisor')),
    manager: others.filter((row) => holds(row, 'manager')),
    administrator: others.filter((row) => holds(row, 'administrator')),
  };
  const isAway = awayOn(duty, date);
  const those = (which: (person: string) => boolean): ByRung<MemberRow[]> => ({
    duty: of.duty.filter(({ person }) => which(person)),
    supervisor: of.supervisor.filter(({ person }) => which(person)),
    manager: of.manager.filter(({ person }) => which(person)),
    administrator: of.administrator.filter(({ person }) => which(person)),
  });
  const isHere = atWork.some(({ person }) => holders.includes(person) && !isAway(person));
  return {
    holder: isHere ? 'here' : 'away',
    here: those((person) => !isAway(person)),
    away: those(isAway),
    mail: settings.smtp ? 'sent' : 'not_set_up',
    rows: new Map(atWork.map((row) => [row.person, row])),
  };
}
