import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { ownProtocol } from '#core/course/protocol-followed/own-protocol.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { type CountersignAsked, countersignsAsked, isTrainees } from '#core/course/sign-offs/asked.ts';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import { type HeldCredential, hasIn } from '#core/credentials/credential.ts';
import {
  colleagueLacks,
  inTrainingFor,
  lackedBy,
  lackedBySupervisor,
  lackedToBegin,
  lackedToGoOn,
  lackedUnder,
  mayGive,
  nothingLacking,
  notTheirSupervisor,
  signerLacks,
} from '#core/credentials/who-may-give.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { supervises } from '#server/accounts/supervision.ts';
import { whoIsHere } from '#server/duty/who-is-here.ts';
import { refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { credentialsKept } from './kept.ts';

interface Done {
  form: unknown;
  course: Course;
  doing: Doing;
}

type Asks = (installation: Installation, held: readonly HeldCredential[], done: Done) => Promise<string[]>;

/** Acts after which somebody gives a form of therapy, or that are for a supervisor who holds what it asks for. */
const asks: Readonly<Record<string, Asks>> = {
  changeForm,
  transferCourse,
  reassignCourse: transferCourse,
  nameTrainee,
  countersign,
};

/**
 * What whoever is to give the therapy after this act lacks, to be told to it; refuses (422) what would come past the credentials
 * of a form by another door than its opening. Nothing where the service keeps no list. IPT protocol reference, 8.4.
 */
export async function whatIsLacked(
  installation: Installation,
  act: string,
  done: Done,
): Promise<Pick<Doing, 'lacking' | 'supervisors'>> {
  const ask = asks[act];
  if (!ask) return {};
  const held = await credentialsKept(installation);
  const signs = act === 'countersign' ? { supervisors: await whoCountersigns(installation, done) } : {};
  if (held.length === 0) {
    if (act === 'nameTrainee') await refuseOthersSupervisor(installation, done);
    // Nobody is asked for anything; a supervisor who is named all the same is not left out.
    if (['changeForm', 'transferCourse', 'reassignCourse'].includes(act))
      return { lacking: await ask(installation, held, done) };
    return signs;
  }
  return { lacking: await ask(installation, held, done), ...signs };
}

const named = z.object({ supervisor: z.string().default('') });

/** Refuses (422) a supervisor who would never be shown the course, since they do not supervise its therapist. */
async function refuseOthersSupervisor({ db }: Installation, { form, course }: Done): Promise<void> {
  const { supervisor } = named.parse(form);
  const therapist = therapistOf(course);
  if (supervisor !== therapist && !(await supervises(db, { supervisor, therapist })))
    throw refusalProblem(notTheirSupervisor());
}

interface GoesOn {
  to: Pick<Protocol, 'name' | 'credentials'> | undefined;
  person: string;
  /** The supervisor who is named with the act; empty where nobody is. */
  named: string;
  /** Under whom they are in training already. */
  stands?: string;
  missing: (form: Pick<Protocol, 'name' | 'credentials'>, lacks: readonly string[]) => Refusal;
  /** Whether they take the course on with it: whoever only is in training does so under somebody, by every form. */
  takes: 'over' | 'on';
}

/** What somebody lacks who goes on by a form from today, under whom they name; refuses who may not, and a name that nothing calls for. */
async function goingOn(
  { db }: Installation,
  held: readonly HeldCredential[],
  { to, person, named: whom, stands = '', missing, takes }: GoesOn,
  { today }: Doing,
): Promise<string[]> {
  if (!to) return [];
  const supervisor = whom || stands;
  const isKept = held.length > 0;
  const alone = takes === 'over' ? lackedToBegin : lackedBy;
  const lacks = whom === '' ? alone(to, held, person, today) : lackedUnder(to, held, person, today);
  if (whom !== '' && lacks.length === 0) throw refusalProblem(nothingLacking(to));
  if (lacks.length === 0 || (!isKept && whom === '')) return [];
  if (supervisor === '') throw refusalProblem(missing(to, lacks));
  const gives = mayGive(to, held, { person, supervisor, on: today });
  if (isKept && isRefusal(gives)) throw refusalProblem(gives);
  if (!(await supervises(db, { supervisor, therapist: person }))) throw refusalProblem(notTheirSupervisor());
  return lacks;
}

const chosen = z.object({
  protocol: z.object({ id: z.string(), edition: z.string(), preset: z.string() }),
  under: z.string().default(''),
});

/** A course comes by no other form to what it could not have been opened by; one in training for it goes on so. */
async function changeForm(...[installation, held, { form, course, doing }]: Parameters<Asks>) {
  const { protocol, under } = chosen.parse(form);
  const { brought } = course.protocolFollowed;
  const to = protocolOf(protocol.id, protocol.edition, brought) ?? ownProtocol(protocol, doing);
  const { trainee } = course.signOffs;
  const stands = isTrainees(course) ? (trainee?.supervisor ?? '') : '';
  const goes = {
    to,
    person: therapistOf(course),
    named: under,
    stands,
    missing: lackedToGoOn,
    takes: 'on' as const,
  };
  return goingOn(installation, held, goes, doing);
}

const handed = z.object({ to: z.string(), supervisor: z.string().default('') });

async function transferCourse(...[installation, held, { form, course, doing }]: Parameters<Asks>) {
  const { to: person, supervisor } = handed.parse(form);
  const goes = {
    to: protocolFollowedBy(course),
    person,
    named: supervisor,
    missing: colleagueLacks,
    takes: 'over' as const,
  };
  return goingOn(installation, held, goes, doing);
}

/**
 * Who names a supervisor is told what is lacking. Where the form asks for nothing: what its therapist is in training for, and
 * what they were said to lack and do not hold yet, so that a new name ends no training.
 */
async function nameTrainee(...[installation, held, done]: Parameters<Asks>) {
  const { course, form, doing } = done;
  await refuseOthersSupervisor(installation, done);
  const [therapist, { supervisor }] = [therapistOf(course), named.parse(form)];
  const protocol = protocolFollowedBy(course);
  const lacksStill = isTrainees(course) ? (course.signOffs.trainee?.lacks ?? []) : [];
  const lacks =
    protocol && protocol.credentials.length > 0
      ? lackedBy(protocol, held, therapist, doing.today)
      : [
          ...new Set([
            ...lacksStill.filter((what) => !hasIn(held, therapist, what, doing.today)),
            ...inTrainingFor(held, therapist, doing.today),
          ]),
        ];
  const needed = lackedBySupervisor(lacks, held, supervisor, doing.today);
  if (lacks.length > 0 && needed.length > 0) throw refusalProblem(signerLacks(needed));
  return lacks;
}

const signed = z.object({ what: z.string(), of: z.string() });

/** What the act would countersign. */
function askedFor({ form, course }: Done): CountersignAsked | undefined {
  const { what, of } = signed.parse(form);
  return countersignsAsked(course).find((one) => one.what === what && one.of === of);
}

/** The supervisors of whoever gives the therapy, and of who gave it in training when this was decided, who are here today. */
async function whoCountersigns(installation: Installation, done: Done): Promise<string[]> {
  const decided = askedFor(done)?.decidedBy?.therapist;
  const { here } = await whoIsHere(installation, [therapistOf(done.course), ...(decided ? [decided] : [])]);
  return here.supervisor.map(({ person }) => person);
}

/** A countersign is for a supervisor who holds today what the trainee lacks, or lacked who decided it. */
async function countersign(...[_installation, held, done]: Parameters<Asks>) {
  const { course, doing } = done;
  const lacks = isTrainees(course) ? course.signOffs.trainee?.lacks : askedFor(done)?.decidedBy?.lacks;
  const needed = lackedBySupervisor(lacks ?? [], held, doing.by, doing.today);
  if (needed.length > 0) throw refusalProblem(signerLacks(needed));
  return [];
}
