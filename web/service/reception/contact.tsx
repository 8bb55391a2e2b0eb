import { useTranslation } from 'react-i18next';
import type { ClientAtDesk } from '#core/api-answers/reception.ts';
import { dialled } from '#core/help/telephone.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Telephone } from '#web/ui/words/telephone.tsx';

/** How a client is reached: a number to press on a phone. */
export function Contact({ client: { phone, email, signsIn } }: { client: ClientAtDesk }) {
  const { t } = useTranslation();
  return (
    <>
      {phone && (
        <a href={`tel:${dialled(phone)}`} className={standingLinkClass}>
          <Telephone>{phone}</Telephone>
        </a>
      )}
      {!phone && email && (
        <a href={`mailto:${email}`} className={standingLinkClass}>
          {email}
        </a>
      )}
      {!phone && !email && <span>{t('service.reception.noContact')}</span>}
      {signsIn === 'no' && phone && <span>{t('service.reception.call')}</span>}
    </>
  );
}
