import type { Installation } from '#server/installation.ts';
import { remindOfHours } from '#server/reminders/remind-of-hours.ts';
import type { StoryClock } from './clock.ts';

/** The reminders that are due by now: they wait in the outbox, since nothing is sent from a demo. */
export async function enterReminders({
  installation,
  clock,
}: {
  installation: Installation;
  clock: StoryClock;
}): Promise<void> {
  const { settings } = installation;
  // No administrator has been here yet whose address would be known.
  const url = settings.url ?? `http://localhost:${settings.port}`;
  const now = () => new Date(clock.filledAt().epochMilliseconds);
  await remindOfHours({ ...installation, settings: { ...settings, url }, now });
}
