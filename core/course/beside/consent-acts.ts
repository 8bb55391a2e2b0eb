import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { id, maybe } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { shareable } from '#core/protocols/protocol/person-beside.ts';
import { besideOf, consentsMissing, isStanding } from './consents.ts';
import { stillBeside } from './people-acts.ts';
import { type Beside, type BesideConsent, consentShape, fact } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { says } = words.en;

/** Who somebody is that does an act on their own page: their account is their place beside the client. */
export const byOnPage = (beside: string): string => `beside/${beside}`;

function onOwnPage(course: Course, doing: Doing): Beside | Refusal {
  const found = course.beside.people.find(({ id }) => byOnPage(id) === doing.by);
  return found?.pageKey && !found.ended ? found : refuseBecause('not-yours');
}

const ownConsents = (found: Beside, today: string): BesideConsent[] =>
  found.consents.filter(
    (one) => one.whose !== 'client' && (one.guardian ?? found.id) === found.id && isStanding(one, today),
  );

export const consentActs = {
  recordBesideConsent: act({
    says: says.recordBesideConsent,
    who: ['therapist'],
    form: consentShape,
    open: whileUnderWay,
    decide(course, form, doing) {
      const found = stillBeside(course, form.beside);
      if ('refused' in found) return found;
      const giver = besideOf(course, form.guardian ?? form.beside);
      if (!giver) return refuseBecause('no-such-beside');
      if (
        form.whose === 'guardian' &&
        (giver.role !== 'guardian' || giver.ended || giver.custody === 'none')
      ) {
        return refuseBecause('not-a-guardian');
      }
      if (form.to.includes('treatment') && giver.role !== 'guardian')
        return refuseBecause('no-guardian-needed');
      if (form.until !== undefined && form.until < doing.on) return refuseBecause('consent-over');
      return [fact('BesideConsented', doing.on, form)];
    },
  }),
  withdrawBesideConsent: act({
    says: says.withdrawBesideConsent,
    who: ['therapist', 'client'],
    form: z.object({ beside: id, consent: id, why: maybe }),
    decide(course, form, doing) {
      const consent = besideOf(course, form.beside)?.consents.find((one) => one.id === form.consent);
      if (!consent || consent.withdrawn) return refuseBecause('not-withdrawable');
      if (doing.as === 'client' && consent.whose !== 'client') return refuseBecause('not-yours');
      return [fact('BesideConsentWithdrawn', doing.on, { ...form, as: doing.as })];
    },
  }),
  consentOnPage: act({
    says: says.consentOnPage,
    who: ['contact'],
    form: z.object({}),
    open: whileUnderWay,
    decide(course, _form, doing) {
      const found = onOwnPage(course, doing);
      if ('refused' in found) return found;
      const missing = consentsMissing(course, found, 'sharing', doing.today);
      // A page that lacks anybody else’s consent shows nothing that could be agreed to.
      if (missing.some(({ whose, name }) => whose === 'client' || name !== found.name))
        return refuseBecause('not-yours');
      if (missing.length === 0) return refuseBecause('consented-already');
      return [
        fact('BesideConsented', doing.on, {
          beside: found.id,
          whose: 'self',
          to: ['meetings', 'sharing'],
          how: 'on_page',
          mayShare: [...shareable],
        }),
      ];
    },
  }),
  withdrawOnPage: act({
    says: says.withdrawOnPage,
    who: ['contact'],
    form: z.object({}),
    decide(course, _form, doing) {
      const found = onOwnPage(course, doing);
      if ('refused' in found) return found;
      // Consent to the treatment itself is taken back in a talk, not by a button.
      const standing = ownConsents(found, doing.today).filter(({ to }) => !to.includes('treatment'));
      if (standing.length === 0) return refuseBecause('not-withdrawable');
      return standing.map(({ id: consent }) =>
        fact('BesideConsentWithdrawn', doing.on, { beside: found.id, consent, as: 'contact', why: '' }),
      );
    },
  }),
};
