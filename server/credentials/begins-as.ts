import type { AskedOf } from '#core/api-answers/credentials.ts';
import {
  calledIn,
  colleagueLacks,
  type Gives,
  lackedToBegin,
  lackedUnder,
  mayGive,
  nobodyMaySupervise,
  nothingLacking,
  notTheirSupervisor,
  whoMaySupervise,
} from '#core/credentials/who-may-give.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { memberNames } from '#server/accounts/members.ts';
import { supervisorsOf } from '#server/accounts/supervision.ts';
import { refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { credentialsKept } from './kept.ts';

type Form = Pick<Protocol, 'name' | 'credentials'>;

/**
 * As whom somebody begins a course or a group by this form, where the service keeps who holds what: with its credentials, or as
 * a trainee of the supervisor they name, who supervises them and holds them. Refuses (422) whoever is neither. IPT protocol
 * reference, 8.4.
 */
export async function beginsAs(
  installation: Installation,
  { person, supervisor }: { person: string; supervisor: string },
  form: Form | undefined,
  on: string,
  of: 'oneself' | 'colleague' = 'oneself',
): Promise<Gives | undefined> {
  const held = await credentialsKept(installation);
  if (!form) return undefined;
  if (held.length === 0) return unkept(installation, { person, supervisor }, form);
  const today = await todayIn(installation);
  const gives = mayGive(form, held, { person, supervisor, on, today });
  if (!isRefusal(gives) && gives.as === 'credentialed') return gives;
  const theirs = await supervisorsOf(installation.db, person);
  if (isRefusal(gives)) {
    const lacks = lackedToBegin(form, held, person, today, on);
    if (of === 'colleague' && supervisor === '') throw refusalProblem(colleagueLacks(form, lacks));
    const isNobody = whoMaySupervise(lacks, held, { among: theirs, on: today }).length === 0;
    throw refusalProblem(supervisor === '' && isNobody ? nobodyMaySupervise(form, lacks) : gives);
  }
  if (!theirs.includes(supervisor)) throw refusalProblem(notTheirSupervisor());
  return gives;
}

/** Where no list is kept nobody is asked for anything; who names a supervisor of theirs begins in training for what the form asks. */
async function unkept(
  { db }: Installation,
  { person, supervisor }: { person: string; supervisor: string },
  form: Form,
): Promise<Gives | undefined> {
  if (supervisor === '') return undefined;
  if (form.credentials.length === 0) throw refusalProblem(nothingLacking(form));
  if (!(await supervisorsOf(db, person)).includes(supervisor)) throw refusalProblem(notTheirSupervisor());
  return { as: 'trainee', supervisor, lacks: [...form.credentials] };
}

/** What somebody lacks for this form today or on the day it begins, and under whom they may begin it; nothing where no list is kept. */
export async function askedOf(
  installation: Installation,
  person: string,
  form: Form,
  { on, today }: { on: string; today: string },
): Promise<AskedOf> {
  const held = await credentialsKept(installation);
  const lacks = held.length === 0 ? [] : lackedUnder(form, held, person, today, on);
  if (lacks.length === 0) return { as: 'credentialed', asks: 'form', lacks: [], supervisors: [] };
  const [theirs, names] = await Promise.all([
    supervisorsOf(installation.db, person),
    memberNames(installation.db),
  ]);
  const supervisors = whoMaySupervise(lacks, held, { among: theirs, on: today });
  return {
    as: lackedToBegin(form, held, person, today, on).length > 0 ? 'trainee' : 'credentialed',
    asks: form.credentials.length > 0 ? 'form' : 'training',
    lacks: lacks.map((what) => ({ what, called: calledIn(what) })),
    supervisors: supervisors.map((one) => ({ person: one, name: names.get(one) ?? '' })),
  };
}
