import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caller } from '#examples/caller.ts';
import { type Running, start } from '#server/main.ts';
import { readSettings } from '#server/settings.ts';
import type { Texts } from '#server/texts/settings.ts';

/** A whole Kith on a random port with an empty data folder, as a new user would have it. */
export interface Kith {
  address: string;
  running: Running;
  stop: () => Promise<void>;
}

export async function startKith({
  demo,
  filled,
  smtp,
  texts,
}: {
  demo?: boolean;
  /** Where its letters would go; a Kith without it sends none and offers no reminders. */
  smtp?: string;
  /** The gateway by which its text messages would go. */
  texts?: Texts;
  /** Lays what it begins with into its folder. */
  filled?: (folder: string) => Promise<void>;
} = {}): Promise<Kith> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-story-'));
  await filled?.(folder);
  const running = await start(readSettings({}, { port: 0, folder, demo, smtp, texts }));
  return {
    address: running.address,
    running,
    async stop() {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const account = {
  service: 'Harbour Street Therapy',
  name: 'Ana Sousa',
  email: 'ana@example.org',
  password: 'a lamp by the quiet window',
  zone: 'Europe/London',
  country: 'GB',
};

export const iptSixteen = {
  id: 'ipt',
  edition: '2026.1',
  preset: 'ipt16-default',
  sessions: 16,
  minutes: 50,
};

/** Names the service, makes the first account, and opens a course for an invented client. */
export async function withCourse(
  kith: Kith,
  client = { name: 'Leila Haddad', born: '1991-05-17', email: 'leila@example.org' },
) {
  const therapist = caller(kith.address);
  await therapist.post('first', account);
  const opened = await therapist.post<{ id: string; client: string }>('courses', {
    id: crypto.randomUUID(),
    on: '2026-01-13',
    client,
    protocol: iptSixteen,
    referral: '',
  });
  return { therapist, ...opened };
}
