import { v7 as newId } from 'uuid';
import { type Caller, caller } from '#examples/caller.ts';
import { roleDispute } from './acts.ts';
import paper from './course.json' with { type: 'json' };

export interface Entered {
  course: string;
  therapist: Caller;
  client: Caller;
}

const account = {
  service: 'Harbour Street Therapy',
  name: paper.therapist.name,
  email: 'ana@example.org',
  password: 'a lamp by the quiet window',
  zone: 'Europe/London',
  country: paper.client.country,
};
const clientPassword = 'two evenings that are mine';

/** The therapist: the first account of a new Kith, or one that is there already. */
async function signIn(address: string): Promise<Caller> {
  const therapist = caller(address);
  const { service } = await therapist.get<{ service: unknown }>('here');
  if (service) {
    const { EMAIL: email = account.email, PASSWORD: password = account.password } = process.env;
    await therapist.post('sign-in', { email, password });
  } else {
    await therapist.post('first', account);
  }
  return therapist;
}

/** Enters the whole paper file through the HTTP door, as the therapist and as the client would. */
export async function enterRoleDispute(
  address: string,
  tell: (words: string) => void = () => {},
): Promise<Entered> {
  const therapist = await signIn(address);
  const { id: course, client: who } = await therapist.post<{ id: string; client: string }>('courses', {
    id: newId(),
    on: paper.consent.treatment,
    client: { ...paper.client, language: paper.client.language },
    protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 },
    referral: '',
  });
  const { link } = await therapist.post<{ link: string }>('invitations', { kind: 'client', client: who });
  const token = new URL(link).searchParams.get('token');
  const client = caller(address);
  await client.post(`invitations/${token}/accept`, { password: clientPassword });
  const steps = roleDispute(newId);
  for (const [done, { as, name, id, on, form }] of steps.entries()) {
    await (as === 'client' ? client : therapist).act(course, { name, id, on, form });
    if ((done + 1) % 50 === 0) tell(`${done + 1} of ${steps.length} acts done`);
  }
  return { course, therapist, client };
}

async function enterAt(given: string): Promise<void> {
  if (!URL.canParse(given))
    throw new Error(`${given} is not an address. Give one such as http://127.0.0.1:8484.`);
  const address = given.replace(/\/+$/, '');
  const { course } = await enterRoleDispute(address, console.log);
  console.log(`The course is at ${address}/courses/${course}`);
}

if (import.meta.main) {
  await enterAt(process.argv[2] ?? 'http://127.0.0.1:8484').catch((error: Error) => {
    const unreached = error instanceof TypeError ? ' Is a Kith open at that address?' : '';
    console.error(`The course was not entered: ${error.message}.${unreached}`.replace('..', '.'));
    process.exitCode = 1;
  });
}
