import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { id } from '#core/forms/fields.ts';
import { personOfRole } from '#core/protocols/usual-people.ts';
import { besideOf, isOfAge } from './consents.ts';
import { stillBeside } from './people-acts.ts';
import { fact } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { says } = words.en;

export const pageActs = {
  /** Off until the service has set consent ages and whose pages there are. IPT protocol reference, 12.1 (guardian's view). */
  givePage: act({
    says: says.givePage,
    door: 'own',
    who: ['therapist'],
    reaches: 'shares',
    form: z.object({ beside: id, key: z.string().regex(/^[0-9a-f]{64}$/) }),
    open: whileUnderWay,
    decide(course, form, doing) {
      const found = stillBeside(course, form.beside);
      if ('refused' in found) return found;
      const ages = doing.consentAges;
      const isOn = ages !== undefined && ages !== 'not_set' && ages.pagesFor.includes(found.role);
      if (!isOn || !personOfRole(protocolFollowedBy(course), found.role)?.page)
        return refuseBecause('page-off');
      if (found.role === 'guardian' && isOfAge(course, ages, doing.born, doing.today))
        return refuseBecause('of-age');
      return [fact('BesidePageGiven', doing.on, form)];
    },
  }),
  takePage: act({
    says: says.takePage,
    who: ['therapist', 'client'],
    form: z.object({ beside: id }),
    decide(course, form, doing) {
      const found = besideOf(course, form.beside);
      if (!found) return refuseBecause('no-such-beside');
      if (!found.pageKey) return refuseBecause('no-page', { name: found.name });
      return [fact('BesidePageTaken', doing.on, form)];
    },
  }),
};
