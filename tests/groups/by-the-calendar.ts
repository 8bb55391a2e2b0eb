import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { openInstallation } from '#server/installation.ts';
import { readSettings } from '#server/settings.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AKith } from '#tests/a-kith.ts';
import { quickPasswords } from '#tests/quick-passwords.ts';

const opened: AClinic[] = [];

/** Closes whatever was opened here. */
export async function closeAll(): Promise<void> {
  for (const clinic of opened) await clinic.close();
}

/** A running Kith whose clock begins on that day and is moved on by the days of the group. */
export class ByTheCalendar {
  readonly clinic: AClinic;
  readonly clock: { at: number };
  constructor(clinic: AClinic, clock: { at: number }) {
    this.clinic = clinic;
    this.clock = clock;
  }

  static async from(on: string): Promise<ByTheCalendar> {
    const folder = mkdtempSync(join(tmpdir(), 'kith-'));
    const clock = { at: Date.parse(`${on}T12:00:00Z`) };
    const installation = await openInstallation(readSettings({}, { folder }), {
      log: pino({ level: 'silent' }),
      now: () => new Date(clock.at),
      passwords: quickPasswords,
    });
    const kith = new AKith(installation, folder, clock);
    await kith.named();
    const clinic = new AClinic(kith);
    opened.push(clinic);
    return new ByTheCalendar(clinic, clock);
  }

  /** It is this moment, by the clock of the service; everybody signs in anew. */
  async is(moment: string, people: readonly Someone[]): Promise<void> {
    this.clinic.kith.pause(Date.parse(`${moment}:00Z`) - this.clock.at);
    for (const person of people) await person.signsInAgain();
  }
}
