import { z } from 'zod';
import { answered } from '#core/course/consent/state.ts';
import { goalShape } from '#core/course/goals/state.ts';
import { heldForm, noteForm } from '#core/course/meetings/state.ts';
import { doneForm } from '#core/course/risk/state.ts';
import { impossibleBirthDate } from '#core/days/birth-date.ts';
import { id, maybe } from '#core/forms/fields.ts';
import { identityForm } from '#core/forms/identity.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { refuseNamedTwice } from './answering/answering.ts';
import { groupChapters } from './chapters.ts';
import { refuseEndingSo } from './forming/forming.ts';
import { meetingForm } from './meetings/meeting-form.ts';
import { refuseLeavingSo } from './members/leaving.ts';

const { joinMember, leaveGroup } = groupChapters.members.acts;

/** What is sent of an act that grows a member’s course with the group, which has a door of its own. */
export const formsOfDoors = {
  /** Whom to invite, somebody new or a client of whoever invites. */
  inviteMember: z.object({
    client: z.union([z.object({ known: id }), identityForm]),
    referral: maybe,
    despiteAge: maybe,
    /** Under whom, where whoever invites does so as a trainee; left out, the one under whom the group was formed. */
    supervisor: id.optional(),
  }),
  // The forms of the acts, without the course, which stands in the address.
  joinMember: joinMember.form.omit({ course: true }),
  leaveGroup: leaveGroup.form.omit({ course: true }),
  holdGroupMeeting: meetingForm,
};

const formsOfActs = new Map<string, z.ZodType>([
  ...Object.values(groupChapters).flatMap(({ acts }) =>
    Object.entries(acts).map(([name, { form }]): [string, z.ZodType] => [name, form]),
  ),
  ...Object.entries(formsOfDoors),
]);

/** What an act is refused for by what stands in its form alone, whatever the group holds. */
const refusedAlone: Readonly<Record<string, (form: never) => Refusal | undefined>> = {
  endGroup: refuseEndingSo,
  leaveGroup: refuseLeavingSo,
  nameWhoAnswers: refuseNamedTwice,
};

/** Why an act whose form has its shape is refused all the same, for what stands in it. */
export const refusedByForm = (act: string, form: unknown): Refusal | undefined =>
  refusedAlone[act]?.(form as never);

/** What is wrong, on the day it is sent, with when somebody who is invited was born; undefined where nothing is, or nobody new is. */
export function faultOfBirth(act: string, form: unknown, today: string) {
  const invited = act === 'inviteMember' ? formsOfDoors.inviteMember.safeParse(form).data?.client : undefined;
  return invited && 'born' in invited && invited.born !== null
    ? impossibleBirthDate(invited.born, today)
    : undefined;
}

/** The form in which an act of a group is sent, as the server reads it. */
export const formSent = (act: string): z.ZodType | undefined => formsOfActs.get(act);

/**
 * What is written in a member’s own course on the pages of a group: the talks alone, and what was done in danger. The measure
 * and whether there is a plan are not among it, since they may ask for help: nothing holds them up (decision 029).
 */
const formsOfCourses = {
  setGoal: goalShape,
  giveConsent: z.object(answered),
  holdMeeting: heldForm,
  writeMeetingNote: noteForm,
  tellDoneAtAlarm: doneForm,
};

/** The form of an act in a member’s course, as the server reads it; undefined where nothing of it is known here. */
export const formInCourse = (act: string): z.ZodType | undefined =>
  new Map<string, z.ZodType>(Object.entries(formsOfCourses)).get(act);
