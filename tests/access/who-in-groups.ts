import type { Standing } from '#core/book/doing.ts';
import { type AClinic, AClinic as Clinic } from '#tests/a-clinic.ts';
import type { Visitor } from '#tests/a-kith.ts';
import { AGroupAtWork } from '#tests/groups/at-work.ts';

/** Who may do each act of a group, said a second time and apart from the chapters: a change of one must be meant in the other. */
export const groupActsOpenTo: readonly { who: readonly Standing[]; acts: string }[] = [
  {
    who: ['facilitator'],
    acts: `addToGroupMeeting agreeRules callOffGroupMeeting closeToNewcomers declineInvitation endGroup formGroup
      giveSummary holdGroupMeeting inviteMember joinMember leaveGroup moveGroupMeeting planGroupMeetings strikeOutOfGroup
      summariseMeeting`,
  },
  {
    who: ['facilitator', 'supervisor'],
    acts: `bringFacilitator endFacilitator finishSupervisionAction nameWhoAnswers placeGroup rateGroupMeeting`,
  },
  { who: ['supervisor'], acts: 'drawSpotChecks holdSupervision makeSpotCheck' },
];

/** Everybody there is, by what they are to Dayra’s group with Amina in it. */
export const everybody = [
  'nobody',
  'facilitator',
  'co-facilitator',
  'clinician who joined to lead',
  'supervisor',
  'member',
  'member of another group',
  'facilitator of another group',
  'facilitator who went',
  'therapist',
  'supervisor of others',
  'manager',
  'administrator',
] as const;
export type Who = (typeof everybody)[number];

/** What somebody is to the group, and in Amina’s course; who is not named is nothing to either. */
export const standings: Partial<Record<Who, { group: Standing; course: Standing }>> = {
  facilitator: { group: 'facilitator', course: 'therapist' },
  'co-facilitator': { group: 'facilitator', course: 'therapist' },
  'clinician who joined to lead': { group: 'facilitator', course: 'therapist' },
  supervisor: { group: 'supervisor', course: 'supervisor' },
  member: { group: 'client', course: 'client' },
};

export interface Scene {
  clinic: AClinic;
  group: AGroupAtWork;
  people: Record<Who, Visitor & { id?: string }>;
}

export async function groupScene(): Promise<Scene> {
  const clinic = await Clinic.open();
  const dayra = await clinic.member('Dayra', ['facilitator']);
  const other = await clinic.member('Olan', ['facilitator']);
  const eli = await clinic.member('Eli', ['facilitator']);
  const went = await clinic.member('Wambui', ['facilitator']);
  const nadia = await clinic.member('Nadia', ['therapist']);
  const ruth = await clinic.member('Ruth', ['supervisor']);
  const ines = await clinic.member('Ines', ['supervisor']);
  await clinic.supervises(ruth, dayra);
  await clinic.supervises(ines, other);
  const group = await AGroupAtWork.of(clinic, dayra, ['Amina Odongo', 'Beti Okello']);
  const another = await AGroupAtWork.of(clinic, other, ['Chana Auma']);
  for (const { id } of [eli, nadia, went])
    await group.does(dayra, 'bringFacilitator', { person: id, as: 'co_facilitator' });
  await group.does(dayra, 'endFacilitator', { person: went.id, why: 'Moved away' });
  return {
    clinic,
    group,
    people: {
      nobody: clinic.kith.visitor(),
      facilitator: dayra,
      'co-facilitator': eli,
      'clinician who joined to lead': nadia,
      supervisor: ruth,
      member: await clinic.joins(group.clients[0] ?? '', 'Amina'),
      'member of another group': await clinic.joins(another.clients[0] ?? '', 'Chana'),
      'facilitator of another group': other,
      'facilitator who went': went,
      therapist: await clinic.member('Tom', ['therapist']),
      'supervisor of others': ines,
      manager: await clinic.member('Max', ['manager']),
      administrator: await clinic.member('Ada', ['administrator']),
    },
  };
}
