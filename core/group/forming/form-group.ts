import { z } from 'zod';
import { isWithdrawn, ownProtocol } from '#core/course/protocol-followed/own-protocol.ts';
import { id, maybe, nameLine, whole } from '#core/forms/fields.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { groupAct } from '#core/group/act.ts';
import { presetOf, protocolOf } from '#core/protocols/protocols.ts';
import { fact } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { fields, says } = words.en;

export const formGroup = groupAct({
  asks: 'protocols',
  says: says.formGroup,
  who: ['facilitator'],
  form: z.object({
    name: nameLine(fields.name),
    protocol: z.object({ id, edition: id, preset: id }),
    /** How many meetings, where they are other than the form usually has; within its limits. */
    meetings: sessionNumber.optional(),
    everyDays: whole.min(1).max(92).optional(),
    place: maybe,
    programmePlace: id.optional(),
    /** Under whom, where whoever forms it does so as a trainee. */
    supervisor: id.optional(),
  }),
  open: ({ forming }) => (forming.formed ? refuseBecause('formed') : undefined),
  decide(_group, { protocol: chosen, meetings, everyDays, ...form }, doing) {
    const protocol = protocolOf(chosen.id, chosen.edition) ?? ownProtocol(chosen, doing);
    if (!protocol) return refuseBecause('no-such-form', chosen);
    const { group, name } = protocol;
    if (isWithdrawn(chosen, doing)) return refuseBecause('form-withdrawn', { name });
    if (!group) return refuseBecause('not-for-groups', { name });
    const { id: preset, sessions, min, max, minutes, cadenceDays } = presetOf(protocol, chosen.preset);
    const many = meetings ?? sessions;
    if (many < min || many > max) return refuseBecause('how-many-meetings', { name, min, max });
    return [
      fact('GroupFormed', doing.on, {
        ...form,
        protocol: { ...chosen, preset },
        meetings: many,
        minutes,
        everyDays: everyDays ?? cadenceDays,
        madeUp: { ...group.members, ...group.joins },
      }),
    ];
  },
});
