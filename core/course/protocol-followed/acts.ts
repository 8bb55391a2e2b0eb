import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import type { Course } from '#core/course/course.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { id, maybe, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import type { Preset } from '#core/protocols/protocol/preset.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { settingsChangeShape } from '#core/protocols/protocol/settings.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { protocolFollowedFact as fact } from './shapes.ts';

/** A service's own protocol is not known here: nothing is refused in its name. */
function protocolNamed(course: Course): Protocol | undefined {
  const chosen = course.opening.opened?.protocol;
  return chosen && protocolOf(chosen.id, chosen.edition);
}

const presetNow = (course: Course): string =>
  course.protocolFollowed.recontracts.at(-1)?.preset ?? course.opening.opened?.protocol.preset ?? '';

/** A milestone that blocks may be passed over, never in silence (IPT protocol reference, 1.6 and appendix C). */
export const passBlock = act({
  says: 'Pass over a milestone of the protocol, with the reason.',
  who: ['therapist', 'supervisor'],
  form: z.object({
    milestone: id,
    why: text('The reason'),
    /** What the supervisor said, where one was asked. */
    supervisor: maybe,
  }),
  open: whileUnderWay,
  decide(course, form, doing) {
    const protocol = protocolNamed(course);
    if (protocol && !protocol.milestones.some((one) => one.id === form.milestone)) {
      return refuse(
        'no-such-milestone',
        `${form.milestone} is not a milestone of this protocol. Choose one from the list.`,
      );
    }
    if (course.protocolFollowed.passed.some((one) => one.milestone === form.milestone)) {
      return refuse(
        'already-passed',
        `${form.milestone} has been passed over already, and the reason is in the record.`,
      );
    }
    return [fact('BlockPassed', doing.on, { ...form, session: lastNumber(course) })];
  },
});

function unknownPreset(protocol: Protocol | undefined, preset: Preset['id']): boolean {
  return preset !== '' && protocol !== undefined && !protocol.presets.some((one) => one.id === preset);
}

/** More, fewer or differently split sessions are agreed anew, never added in silence (IPT protocol reference, 6.2, PD-20). */
export const recontract = act({
  says: 'Agree another number of sessions, or another split into phases, with the aim and the reason.',
  who: ['therapist'],
  form: z.object({
    /** The whole number agreed from now on, those already held included. */
    sessions: z
      .number()
      .int('Give a whole number of sessions.')
      .min(1, 'Agree at least one session.')
      .max(60, 'Agree at most 60 sessions.'),
    preset: z.string().max(80).default(''),
    aim: text('What the sessions are for'),
    why: text('The reason'),
    supervisor: maybe,
  }),
  open: whileUnderWay,
  decide(course, form, doing) {
    const held = lastNumber(course);
    const preset = form.preset || presetNow(course);
    if (unknownPreset(protocolNamed(course), form.preset)) {
      return refuse(
        'no-such-preset',
        `This protocol has no preset called ${form.preset}. Choose one from the list.`,
      );
    }
    if (form.sessions < held) {
      return refuse(
        'fewer-than-held',
        `${held} sessions have been held already. Agree ${held} or more, or finish early.`,
      );
    }
    if (form.sessions === sessionsAgreed(course) && preset === presetNow(course)) {
      return refuse(
        'nothing-new',
        `${form.sessions} sessions in this split are agreed already. Change the number or the split.`,
      );
    }
    return [fact('Recontracted', doing.on, { ...form, preset, session: held })];
  },
});

export const changeProtocolSettings = act({
  says: 'Change how this course uses its protocol, such as whether try-outs are agreed, with the reason.',
  who: ['therapist'],
  form: z.object({ settings: settingsChangeShape, why: text('The reason') }),
  open: whileUnderWay,
  decide(_course, form, doing) {
    if (Object.values(form.settings).every((value) => value === undefined)) {
      return refuse('nothing-changed', 'Choose at least one setting to change.');
    }
    return [fact('ProtocolSettingsChanged', doing.on, form)];
  },
});
