import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { ownProtocol } from '#core/course/protocol-followed/own-protocol.ts';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import { lackedBy, lackedToGoOn, notTheirSupervisor } from '#core/credentials/who-may-give.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { supervises } from '#server/accounts/supervision.ts';
import { refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { credentialsKept } from './kept.ts';

const chosen = z.object({ protocol: z.object({ id: z.string(), edition: z.string(), preset: z.string() }) });

const named = z.object({ supervisor: z.string() });

/** Refuses (422) a supervisor who would never be shown the course, since they do not supervise its therapist. */
async function refuseOthersSupervisor({ db }: Installation, form: unknown, course: Course): Promise<void> {
  const therapist = therapistOf(course);
  const { supervisor } = named.parse(form);
  if (supervisor !== therapist && !(await supervises(db, { supervisor, therapist })))
    throw refusalProblem(notTheirSupervisor());
}

/**
 * A course does not come by another form to what it could not have been opened by: refuses (422) a form whose credentials its
 * therapist lacks, unless it was said of them that they are in training for these. IPT protocol reference, 8.4.
 */
export async function refuseFormWithoutCredential(
  installation: Installation,
  act: string,
  { form, course, doing }: { form: unknown; course: Course; doing: Doing },
): Promise<void> {
  if (act === 'nameTrainee') return refuseOthersSupervisor(installation, form, course);
  if (act !== 'changeForm') return;
  const { protocol } = chosen.parse(form);
  const to =
    protocolOf(protocol.id, protocol.edition, course.protocolFollowed.brought) ??
    ownProtocol(protocol, doing);
  const held = await credentialsKept(installation);
  if (!to || held.length === 0) return;
  const therapist = therapistOf(course);
  const { trainee } = course.signOffs;
  const inTraining = trainee?.therapist === therapist ? trainee.lacks : [];
  const lacks = lackedBy(to, held, therapist, doing.on).filter((what) => !inTraining.includes(what));
  if (lacks.length > 0) throw refusalProblem(lackedToGoOn(to, lacks));
}
