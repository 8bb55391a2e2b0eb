import { z } from 'zod';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { refuseNotThere } from '#core/course/inventory/who-is-there.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { id, text } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { personOfRole } from '#core/protocols/usual-people.ts';
import { isSameName } from '#core/words/names.ts';
import { consentRuleFor } from './consent-rule.ts';
import { besideOf } from './consents.ts';
import { type Beside, fact, somebody } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { says, fields } = words.en;

/** Somebody who stands beside the client now, or why not. */
export function stillBeside(course: Course, id: string): Beside | Refusal {
  const found = besideOf(course, id);
  if (!found) return refuseBecause('no-such-beside');
  return found.ended ? refuseBecause('beside-ended', { name: found.name }) : found;
}

export const peopleActs = {
  bringBeside: act({
    says: says.bringBeside,
    who: ['therapist'],
    form: somebody,
    open: whileUnderWay,
    decide(course, form, doing) {
      if (!personOfRole(protocolFollowedBy(course), form.role)) return refuseBecause('no-such-role');
      const notThere = refuseNotThere(course, form.person ? [form.person] : [], 'one', doing.as, form.name);
      if (notThere) return notThere;
      return [fact('BesideBrought', doing.on, { ...form, as: authorOf(doing) })];
    },
  }),
  changeBeside: act({
    says: says.changeBeside,
    who: ['therapist'],
    form: somebody.extend({ beside: id }),
    open: whileUnderWay,
    decide(course, form, doing) {
      const found = stillBeside(course, form.beside);
      if ('refused' in found) return found;
      // What was consented to was consented to for what they are; another kind of person is another person.
      if (form.role !== found.role) return refuseBecause('no-such-role');
      // Who died since stays as they are written: only somebody put in their place has to be there.
      const added = form.person && form.person !== found.person ? [form.person] : [];
      const named = isSameName(form.name, found.name) ? '' : form.name;
      const notThere = refuseNotThere(course, added, 'one', doing.as, named);
      if (notThere) return notThere;
      return [fact('BesideChanged', doing.on, form)];
    },
  }),
  endBeside: act({
    says: says.endBeside,
    who: ['therapist'],
    form: z.object({ beside: id, why: text(fields.why) }),
    decide(course, form, doing) {
      const found = stillBeside(course, form.beside);
      return 'refused' in found ? found : [fact('BesideEnded', doing.on, form)];
    },
  }),
  renewConsentRule: act({
    says: says.renewConsentRule,
    who: ['therapist'],
    form: z.object({}),
    open: whileUnderWay,
    decide(course, _form, doing) {
      const rule =
        consentRuleFor(doing.consentAges, doing.born, doing.on) ??
        (course.beside.rule && { ...course.beside.rule, guardian: 'not_needed' as const });
      if (!rule) return refuseBecause('no-rule-to-take');
      if (JSON.stringify(rule) === JSON.stringify(course.beside.rule)) return refuseBecause('rule-stands');
      return [fact('ConsentRuleNoted', doing.on, rule)];
    },
  }),
};
