import { type Caller, caller } from '#examples/caller.ts';
import type { Whose } from '#tests/screens/addresses.ts';
import type { Opening } from './loaded.ts';
import type { Bound } from './table.ts';

async function signedInAs(address: string, whose: Whose): Promise<Caller> {
  const one = caller(address);
  if (whose !== 'nobody') await one.post('demo/sign-in', { email: `${whose}@example.org` });
  return one;
}

/** A first screen in the demo clinic at this address, with whoever opens it signed in. */
export async function openingOf(
  { whose, path, once, width, scripts }: Bound,
  address: string,
): Promise<Opening> {
  const who = await signedInAs(address, whose);
  const cookie = who.cookie();
  const isOfCourse = path.includes('$course');
  const { courses } = isOfCourse
    ? await who.get<{ courses: { course: string }[] }>('caseload')
    : { courses: [] };
  const filled = path.replace('$course', courses[0]?.course ?? '');
  return { address: `${address}${filled}`, cookie, once, width, scripts };
}
