import type { Lived } from './lived-form.ts';

/** Somebody who stands beside the client; nobody has agreed to anything yet. */
export const bringsBeside = (course: Lived, role: string, name: string, more: Record<string, unknown> = {}) =>
  course.does('bringBeside', { role, name, ...more });

/** They agree for themselves, and the client agrees too. */
export async function consentsBeside(course: Lived, beside: string, role = ''): Promise<void> {
  const to = role === 'guardian' ? ['treatment', 'meetings', 'sharing'] : ['meetings', 'sharing'];
  await course.does('recordBesideConsent', { beside, whose: 'self', to, how: 'signed' });
  await course.does('recordBesideConsent', {
    beside,
    whose: 'client',
    to: ['meetings', 'sharing'],
    how: 'spoken',
  });
}
