import { z } from 'zod';
import { leftForm } from '#core/course/in-group/shapes.ts';
import { id } from '#core/forms/fields.ts';
import { groupAct } from '#core/group/act.ts';
import { whileUnderWay } from '#core/group/forming/while-under-way.ts';
import { meetingsHeld } from '#core/group/meetings/held.ts';
import { withoutNames } from '#core/group/without-names.ts';
import { memberOf } from './members-in.ts';
import { fact } from './state.ts';
import { refuseBecause, words } from './words.ts';

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
    if (memberOf(group, form.course)?.state !== 'in') return refuseBecause('not-a-member');
    if (form.why === 'other' && form.words === '') return refuseBecause('say-why');
    const { referred } = form;
    return [
      fact('MemberLeft', doing.on, {
        ...form,
        words: withoutNames(form.words, doing),
        referred: referred && {
          to: withoutNames(referred.to, doing),
          why: withoutNames(referred.why, doing),
        },
        after: meetingsHeld(group),
      }),
    ];
  },
});
