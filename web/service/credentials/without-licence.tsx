import { useTranslation } from 'react-i18next';
import type { Member } from '#core/api-answers/accounts.ts';
import { type HeldCredential, hasIn } from '#core/credentials/credential.ts';
import { isClinicianRole } from '#core/roles.ts';
import { useListed } from '#web/ui/words/listed.ts';
import { Notice } from '#web/ui/words/notice.tsx';

const licence = 'licensed_clinician';

interface FirstLicenceProps {
  held: readonly HeldCredential[];
  members: readonly Member[];
  /** Whose is being written down. */
  person: string;
}

/** Before the first licence is written down: from then on it is asked of every clinician, and who has none yet. */
export function FirstLicence({ held, members, person }: FirstLicenceProps) {
  const { t } = useTranslation();
  const listed = useListed();
  if (held.some(({ what }) => what === licence)) return null;
  const others = members.filter(
    (one) => one.state === 'active' && one.roles.some(isClinicianRole) && one.person !== person,
  );
  return (
    <Notice kind="warn" title={t('service.credentials.firstLicence')}>
      <p>
        {t('service.credentials.firstLicenceSays')}{' '}
        {others.length > 0 &&
          t('service.credentials.firstLicenceOthers', { names: listed(others.map(({ name }) => name)) })}
      </p>
    </Notice>
  );
}

interface WithoutLicenceProps {
  held: readonly HeldCredential[];
  members: readonly Member[];
  today: string;
}

/** Clinicians who cannot take some decisions since licences are written down here and theirs is not; nothing while none is. */
export function WithoutLicence({ held, members, today }: WithoutLicenceProps) {
  const { t } = useTranslation();
  const listed = useListed();
  if (!held.some(({ what }) => what === licence)) return null;
  const without = members.filter(
    ({ person, roles, state }) =>
      state === 'active' && roles.some(isClinicianRole) && !hasIn(held, person, licence, today),
  );
  if (without.length === 0) return null;
  return (
    <Notice kind="warn" title={t('service.credentials.unlicensed')}>
      <p>{t('service.credentials.unlicensedSays', { names: listed(without.map(({ name }) => name)) })}</p>
    </Notice>
  );
}
