import { expect } from 'vitest';
import type { Caller } from '#examples/caller.ts';
import type { Kith } from '#tests/stories/kith.ts';

const asIsUsual = {
  ownConsentFrom: 16,
  comesOfAge: 18,
  guardians: 'one',
  assent: 'asked',
  pagesFor: ['guardian'],
  daysAfterClosing: 90,
};

/** The service sets who consents for a young person, and that a parent may have a page of their own. */
export async function letParentsIn(
  kith: Pick<Kith, 'address'>,
  therapist: Caller,
  otherwise: Partial<typeof asIsUsual> = {},
): Promise<void> {
  const settings = await therapist.get<Record<string, unknown>>('settings');
  const saved = await fetch(`${kith.address}/api/settings`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', cookie: therapist.cookie() },
    body: JSON.stringify({ ...settings, youngPeople: { ...asIsUsual, ...otherwise } }),
  });
  expect(saved.status).toBe(200);
}
