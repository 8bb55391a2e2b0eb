import { z } from 'zod';
import { leftForm, wasThere } from '#core/course/in-group/shapes.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { id } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { groupAct } from '#core/group/act.ts';
import { refuseBefore } from '#core/group/days/days-of-acts.ts';
import { whileUnderWay } from '#core/group/forming/while-under-way.ts';
import type { Group } from '#core/group/group.ts';
import { meetingsHeld } from '#core/group/meetings/held.ts';
import { withoutNames } from '#core/group/without-names.ts';
import { memberOf } from './members-in.ts';
import { fact } from './state.ts';
import { refuseBecause, words } from './words.ts';

/** Nobody left before a meeting that they came to, by any account. Decision 029. */
function refuseBeforeMet({ meetings }: Group, course: string, on: string): Refusal | undefined {
  const last = meetings.held.findLast(({ members }) =>
    members.some((one) => one.course === course && wasThere(one.came)),
  );
  return last && last.on > on ? refuseBecause('came-after', { on: spokenDate(last.on) }) : undefined;
}

/** What is missing in how somebody left, or too much in it, whatever the group holds. */
export function refuseLeavingSo({
  why,
  words: said,
  referred,
}: Pick<z.output<typeof leftForm>, 'why' | 'words' | 'referred'>): Refusal | undefined {
  if (why === 'other' && said === '') return refuseBecause('say-why');
  if (why === 'died' && referred) return refuseBecause('died-not-sent-on');
}

export const leaveGroup = groupAct({
  says: words.en.says.leaveGroup,
  who: ['facilitator'],
  asks: 'names',
  form: z.object({
    course: id,
    ...leftForm.shape,
  }),
  open: whileUnderWay,
  decide(group, form, doing) {
    const member = memberOf(group, form.course);
    if (member?.state !== 'in') return refuseBecause('not-a-member');
    const early = refuseBefore(member.joined?.on, doing);
    const tooEarly = early ?? refuseBeforeMet(group, form.course, doing.on);
    if (tooEarly) return tooEarly;
    const [held, meetings] = [meetingsHeld(group), group.forming.formed?.meetings ?? 0];
    if (form.why === 'finished' && held < meetings)
      return refuseBecause('before-the-end', { held, meetings });
    if (form.why === 'group_stopped' && held >= meetings) return refuseBecause('not-stopped', { meetings });
    const last = group.meetings.held.at(-1)?.on ?? '';
    if (form.why === 'finished' && last > doing.on)
      return refuseBecause('before-the-last-met', { on: spokenDate(last) });
    const after = group.meetings.held.find(({ on }) => on > doing.on);
    if (form.why === 'group_stopped' && after) return refuseBecause('met-again', { on: after.on });
    const refused = refuseLeavingSo(form);
    if (refused) return refused;
    const { referred } = form;
    return [
      fact('MemberLeft', doing.on, {
        ...form,
        words: withoutNames(form.words, doing),
        referred: referred && {
          to: withoutNames(referred.to, doing),
          why: withoutNames(referred.why, doing),
        },
        after: group.meetings.held.filter(({ on }) => on <= doing.on).length,
      }),
    ];
  },
});
