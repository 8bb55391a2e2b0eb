import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { bookedBeyond, settle } from '#core/course/sessions/settle.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { inTraining } from '#core/course/sign-offs/in-training.ts';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import { outside } from '#core/days/ages.ts';
import { id, maybe, text } from '#core/forms/fields.ts';
import { courseLength } from '#core/forms/session-number.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { ownProtocol } from './own-protocol.ts';
import { formFollowed, presetFollowed } from './settings.ts';
import { protocolFollowedFact as fact } from './state.ts';
import { refuseBecause, words } from './words.ts';

/**
 * A course goes on by another form from the session at hand. Nothing that was recorded is touched: sheets, diaries, areas
 * and what was passed over stand where they stood, and a milestone that is shown stays shown.
 */
export const changeForm = act({
  says: words.en.changeForm,
  who: ['therapist'],
  asks: 'protocols',
  form: z.object({
    protocol: z.object({ id, edition: id, preset: id }),
    /** The whole number agreed from now on, those already held included. */
    sessions: courseLength,
    why: text(words.en.whyChanged),
    supervisor: maybe,
    /** Why this form, for somebody outside its ages. */
    despiteAge: maybe,
    /** Under whom it goes on in training, where its therapist lacks what the new form asks for. */
    under: id.optional(),
  }),
  open: whileUnderWay,
  decide(course, { protocol: to, under, ...form }, doing) {
    const held = lastNumber(course);
    const from = formFollowed(course);
    const { brought } = course.protocolFollowed;
    const isKnown = protocolOf(to.id, to.edition, brought);
    const own = isKnown ? undefined : ownProtocol(to, doing);
    const protocol = isKnown ?? own;
    if (!protocol) return refuseBecause('no-such-protocol', { id: to.id, edition: to.edition });
    if (from?.id === to.id && from.edition === to.edition) return refuseBecause('same-form');
    if (!protocol.presets.some((one) => one.id === to.preset))
      return refuseBecause('no-such-preset', { preset: to.preset });
    if (form.sessions < held) return refuseBecause('fewer-than-held', { held });
    const age = outside(protocol.ages, doing.born, doing.on);
    if (age !== undefined && !form.despiteAge)
      return refuseBecause('outside-ages', { age, from: protocol.ages?.from ?? 0 });
    return [
      ...(own ? [fact('ProtocolBrought', doing.on, { protocol: own })] : []),
      fact('FormChanged', doing.on, {
        ...form,
        from: { id: from?.id ?? '', edition: from?.edition ?? '', preset: presetFollowed(course) },
        to,
        session: held,
      }),
      ...inTraining(therapistOf(course), under, doing),
      ...settle(bookedBeyond(course, doing.now, form.sessions), 'fewerAgreed', doing),
    ];
  },
});
