import type { Refusal } from '#core/forms/refusal.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { credentials, type HeldCredential, hasIn, holdsOn } from './credential.ts';
import { refuseBecause } from './words.ts';

/** As whom somebody gives a form of therapy. */
export type Gives = { as: 'credentialed' } | { as: 'trainee'; supervisor: string; lacks: string[] };

type Form = Pick<Protocol, 'name' | 'credentials'>;

/** What a credential is called; one of a service’s own form by its id. */
export const calledIn = (what: string): string => credentials.find(({ id }) => id === what)?.name.en ?? what;
const listed = (lacks: readonly string[]) => lacks.map(calledIn).join(', ');

/** Which of the credentials that the form asks for somebody does not hold in full on each of these days. */
export const lackedBy = (
  { credentials: asked }: Form,
  held: readonly HeldCredential[],
  person: string,
  ...days: readonly string[]
): string[] => asked.filter((what) => !days.every((day) => hasIn(held, person, what, day)));

/** What somebody is in training for on that day and does not hold in full. IPT protocol reference, 8.4, `ipt_trainee`. */
export const inTrainingFor = (held: readonly HeldCredential[], person: string, on: string): string[] => [
  ...new Set(
    held
      .filter((one) => one.person === person && one.level === 'in_training' && holdsOn(one, on))
      .map(({ what }) => what)
      .filter((what) => !hasIn(held, person, what, on)),
  ),
];

/**
 * What somebody lacks who names a supervisor under whom they give this form: what it asks for; where it asks for nothing, what
 * they are in training for.
 */
export const lackedUnder = (
  form: Form,
  held: readonly HeldCredential[],
  person: string,
  ...[on, ...days]: readonly [string, ...string[]]
): string[] =>
  form.credentials.length > 0 ? lackedBy(form, held, person, on, ...days) : inTrainingFor(held, person, on);

/** What is held beside a therapy, and makes nobody one who gives it. */
const besideTherapies: readonly string[] = ['supervisor', 'licensed_clinician'];

/** What somebody is in training for who holds no therapy in full yet: they give every form under a supervisor. */
const onlyInTrainingFor = (held: readonly HeldCredential[], person: string, on: string): string[] => {
  const isTherapy = (what: string) => !besideTherapies.includes(what);
  const givesOne = held.some((one) => isTherapy(one.what) && hasIn(held, person, one.what, on));
  return givesOne ? [] : inTrainingFor(held, person, on).filter(isTherapy);
};

/**
 * What somebody lacks who begins by this form, or takes it over, and names nobody: what it asks for; where it asks for nothing,
 * what they are in training for and hold nothing else beside. IPT protocol reference, 8.4, `ipt_trainee`; design, forms of therapy, 7.
 */
export const lackedToBegin = (
  form: Form,
  held: readonly HeldCredential[],
  person: string,
  ...[on, ...days]: readonly [string, ...string[]]
): string[] =>
  form.credentials.length > 0
    ? lackedBy(form, held, person, on, ...days)
    : onlyInTrainingFor(held, person, on);

/**
 * Whether somebody may begin a course, or a group, by this form: with its credentials, or without them as a trainee under a
 * named supervisor who holds them. The day it begins is freely said and may lie before today: they are asked of both. IPT protocol reference, 8.4: not without the credential or a supervisor’s waiver.
 */
export function mayGive(
  form: Form,
  held: readonly HeldCredential[],
  { person, supervisor, on, today = on }: { person: string; supervisor: string; on: string; today?: string },
): Gives | Refusal {
  const lacks =
    supervisor === ''
      ? lackedToBegin(form, held, person, today, on)
      : lackedUnder(form, held, person, today, on);
  // A supervisor who was named is kept, or is refused: never left out in silence.
  if (lacks.length === 0) return supervisor === '' ? { as: 'credentialed' } : nothingLacking(form);
  if (supervisor === '' && form.credentials.length === 0)
    return refuseBecause('in-training-under', { lacks: listed(lacks) });
  if (supervisor === '')
    return refuseBecause('credential-missing', { form: form.name, lacks: listed(lacks) });
  if (supervisor === person) return refuseBecause('supervises-themselves');
  const needed = lackedBySupervisor(lacks, held, supervisor, today);
  return needed.length > 0
    ? refuseBecause('supervisor-lacks', { lacks: listed(needed) })
    : { as: 'trainee', supervisor, lacks };
}

/** A supervisor was named of whoever lacks nothing. */
export const nothingLacking = ({ name }: Pick<Form, 'name'>): Refusal =>
  refuseBecause('nothing-lacking-under', { form: name });

/** What a supervisor lacks to take somebody on, or to countersign, who lacks these. */
export const lackedBySupervisor = (
  lacks: readonly string[],
  held: readonly HeldCredential[],
  supervisor: string,
  on: string,
): string[] => ['supervisor', ...lacks].filter((what) => !hasIn(held, supervisor, what, on));

/** Who of some supervisors may take somebody on who lacks these: each holds them, and that of a supervisor. */
export const whoMaySupervise = (
  lacks: readonly string[],
  held: readonly HeldCredential[],
  { among, on }: { among: readonly string[]; on: string },
): string[] => among.filter((one) => lackedBySupervisor(lacks, held, one, on).length === 0);

/** Nobody who supervises them may take them on: what is lacking, and whom to ask. */
export const nobodyMaySupervise = ({ name, credentials: asked }: Form, lacks: readonly string[]): Refusal =>
  asked.length === 0
    ? refuseBecause('in-training-nobody', { lacks: listed(lacks) })
    : refuseBecause('nobody-may-supervise', { form: name, lacks: listed(lacks) });

/** A course under way does not go on by a form whose credentials its therapist lacks. */
export const lackedToGoOn = ({ name }: Pick<Form, 'name'>, lacks: readonly string[]): Refusal =>
  refuseBecause('credential-missing-to-go-on', { form: name, lacks: listed(lacks) });

/** A colleague who is to lead, or to take over, lacks what the form asks for, and nobody was named under whom they do. */
export const colleagueLacks = ({ name, credentials: asked }: Form, lacks: readonly string[]): Refusal =>
  asked.length === 0
    ? refuseBecause('colleague-in-training', { lacks: listed(lacks) })
    : refuseBecause('colleague-lacks', { form: name, lacks: listed(lacks) });

/** Whoever would countersign does not hold what is asked of the supervisor here. */
export const signerLacks = (lacks: readonly string[]): Refusal =>
  refuseBecause('signer-lacks', { lacks: listed(lacks) });

/** The supervisor who was named is not theirs. */
export const notTheirSupervisor = (): Refusal => refuseBecause('not-your-supervisor');
