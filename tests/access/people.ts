import { v7 as newId } from 'uuid';
import type { HandsDone } from '#core/api-answers/hands.ts';
import { daysAfter } from '#core/days/after.ts';
import { bringProtocol } from '#server/protocols/bring.ts';
import { todayIn } from '#server/service/clock.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import type { Visitor } from '#tests/a-kith.ts';

/** Everybody there is, by role and by what they are to Ana's course with Leila. */
export const everybody = [
  'nobody',
  'therapist',
  'another therapist',
  'supervisor',
  'another supervisor',
  'manager',
  'administrator',
  'client',
  'another client',
  'emergency',
  'cover',
  'cover to come',
  'cover over',
  'secretary',
] as const;
export type Who = (typeof everybody)[number];

export interface Scene {
  clinic: AClinic;
  course: string;
  client: string;
  therapistId: string;
  supervisorId: string;
  /** A letter to the client that was sent, and one to somebody else that was signed. */
  letters: { between: string; toOther: string };
  people: Record<Who, Visitor>;
}

export async function scene(): Promise<Scene> {
  const clinic = await AClinic.open();
  const therapist = await clinic.member('Ana', ['therapist']);
  const another = await clinic.member('Tom', ['therapist']);
  const supervisor = await clinic.member('Ruth', ['supervisor']);
  const otherSupervisor = await clinic.member('Ines', ['supervisor']);
  await clinic.supervises(supervisor, therapist);
  await clinic.supervises(otherSupervisor, another);
  const { id: course, client } = await clinic.course(therapist, 'Leila Haddad', '2026-01-13');
  const other = await clinic.course(another, 'Omar Aziz', '2026-01-13');
  const standsIn = async (name: string, days: number, length = 0) => {
    const colleague = await clinic.member(name, ['therapist']);
    const on = daysAfter(await todayIn(clinic.kith.installation), days);
    const named = await therapist.post<HandsDone>('/api/hands/me/cover', {
      ...{ by: colleague.id, from: on, to: daysAfter(on, length), courses: [{ id: newId(), course }] },
    });
    if (named.body.lines[0]?.state !== 'done') throw new Error(JSON.stringify(named.body));
    return colleague;
  };
  const coverOver = await standsIn('Olga', 0);
  await clinic.kith.later(2 * 86_400_000);
  const cover = await standsIn('Cleo', 0, 90);
  const coverToCome = await standsIn('Tessa', 91);
  const emergency: Someone = await clinic.member('Nadia', ['therapist']);
  const opened = await emergency.post(`/api/courses/${course}/emergency`, {
    reason: 'Her client has rung in crisis',
  });
  if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
  const between = await clinic.does(therapist, course, 'writeLetter', {
    ...{ kind: 'ending_summary', words: 'Dear Leila, about the kitchen.', version: 0 },
  });
  await clinic.does(therapist, course, 'sendLetter', { letterId: between, version: 1 });
  await clinic.does(therapist, course, 'giveConsent', { item: 'contact', whom: 'Dr Osei' });
  const toOther = await clinic.does(therapist, course, 'writeLetterToOther', {
    ...{ to: 'gp', subject: 'begun', whom: 'Dr Osei', words: 'Dear Dr Osei' },
  });
  await clinic.does(therapist, course, 'signLetterToOther', { letterId: toOther, version: 1 });
  const file = '{ "id": "ours", "edition": "2026.1", "extends": "ipt", "name": "Ours" }';
  await bringProtocol(clinic.kith.installation, file, therapist.id);
  return {
    clinic,
    course,
    client,
    therapistId: therapist.id,
    supervisorId: supervisor.id,
    letters: { between, toOther },
    people: {
      nobody: clinic.kith.visitor(),
      therapist,
      'another therapist': another,
      supervisor,
      'another supervisor': otherSupervisor,
      manager: await clinic.member('Max', ['manager']),
      administrator: await clinic.member('Ada', ['administrator']),
      client: await clinic.joins(client, 'Leila'),
      'another client': await clinic.joins(other.client, 'Omar'),
      emergency,
      cover,
      'cover to come': coverToCome,
      'cover over': coverOver,
      secretary: await clinic.member('Sela', ['secretary']),
    },
  };
}

/** A door of the API as Ana's course with Leila has it. */
export const addressIn = (at: Scene, pattern: string): string =>
  pattern
    .replace('/clients/:id', `/clients/${at.client}`)
    .replace('/courses/:id', `/courses/${at.course}`)
    .replace('/letters/:letter', `/letters/${at.letters.between}`)
    .replace(/(letters-to-others\/):letter$/, `$1${at.letters.toOther}?version=1`)
    .replace('/letters-to-others/:letter', `/letters-to-others/${at.letters.toOther}`)
    .replace('/protocols/:id/:edition', '/protocols/ours/2026.1')
    .replace('/asked/:id/:edition', '/asked/ipt/2026.1')
    .replace(':person', at.therapistId)
    .replace(':supervisor', at.supervisorId)
    .replace(':therapist', at.therapistId)
    .replace(':act', 'raiseAlarm')
    .replace(':token', 'unknown');
