import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { presetFollowed, protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { protocolFollowedFact as fact } from '#core/course/protocol-followed/state.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { bookedBeyond, settle } from '#core/course/sessions/settle.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { maybe, plain, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { courseLength } from '#core/forms/session-number.ts';
import type { Preset } from '#core/protocols/protocol/preset.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { sessionsAgreed } from './sessions-agreed.ts';
import { recontractWords } from './words.ts';

function unknownPreset(protocol: Protocol | undefined, preset: Preset['id']): boolean {
  return preset !== '' && protocol !== undefined && !protocol.presets.some((one) => one.id === preset);
}

/** More, fewer or differently split sessions are agreed anew, never added in silence (IPT protocol reference, 6.2, PD-20). */
export const recontract = act({
  says: recontractWords.en.agreeAnotherNumberOfSessions,
  who: ['therapist'],
  reaches: 'asks',
  form: z.object({
    /** The whole number agreed from now on, those already held included. */
    sessions: courseLength,
    preset: plain().max(80).default(''),
    aim: text(recontractWords.en.whatSessions),
    why: text(recontractWords.en.reason),
    supervisor: maybe,
  }),
  open: whileUnderWay,
  decide(course, form, doing) {
    const held = lastNumber(course);
    const preset = form.preset || presetFollowed(course);
    if (unknownPreset(protocolFollowedBy(course), form.preset)) {
      return refuse('no-such-preset', recontractWords.en.thisProtocolHasNoPreset(form.preset), {
        preset: form.preset,
      });
    }
    if (form.sessions < held) {
      return refuse('fewer-than-held', recontractWords.en.sessionsHaveBeenHeldAlready(held), { held });
    }
    if (form.sessions === sessionsAgreed(course) && preset === presetFollowed(course)) {
      return refuse('nothing-new', recontractWords.en.sessionsInThisSplit(form.sessions), {
        sessions: form.sessions,
      });
    }
    return [
      fact('Recontracted', doing.on, { ...form, preset, session: held }),
      ...settle(bookedBeyond(course, doing.now, form.sessions), 'fewerAgreed', doing),
    ];
  },
});
