import { useTranslation } from 'react-i18next';
import type { Member } from '#core/api-answers/accounts.ts';
import { type HeldCredential, hasIn } from '#core/credentials/credential.ts';
import { keepsLicences, ranOutLately } from '#core/credentials/licence.ts';
import { isClinicianRole } from '#core/roles.ts';
import { useListed } from '#web/ui/words/listed.ts';
import { Notice } from '#web/ui/words/notice.tsx';

const licence = 'licensed_clinician';

interface FirstLicenceProps {
  held: readonly HeldCredential[];
  today: string;
  members: readonly Member[];
  /** Whose is being written down. */
  person: string;
}

/** Before the first licence is written down: from then on it is asked of every clinician, and who has none yet. */
export function FirstLicence({ held, members, person, today }: FirstLicenceProps) {
  const { t } = useTranslation();
  const listed = useListed();
  if (keepsLicences(held, today)) return null;
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

/** Clinicians who cannot take some decisions since licences hold here and none of theirs does, and those whose ran out lately. */
export function WithoutLicence({ held, members, today }: WithoutLicenceProps) {
  const { t } = useTranslation();
  const listed = useListed();
  const lapsed = members.filter(
    ({ person, state }) =>
      state === 'active' && !hasIn(held, person, licence, today) && ranOutLately(held, person, today),
  );
  const isAsked = keepsLicences(held, today);
  const without = members.filter(
    ({ person, roles, state }) =>
      isAsked &&
      state === 'active' &&
      roles.some(isClinicianRole) &&
      !hasIn(held, person, licence, today) &&
      !ranOutLately(held, person, today),
  );
  const named = (those: readonly Member[]) => ({ names: listed(those.map(({ name }) => name)) });
  return (
    <>
      {lapsed.length > 0 && (
        <Notice kind="warn" title={t('service.credentials.lapsed')}>
          <p>{t('service.credentials.lapsedSays', named(lapsed))}</p>
        </Notice>
      )}
      {without.length > 0 && (
        <Notice kind="warn" title={t('service.credentials.unlicensed')}>
          <p>{t('service.credentials.unlicensedSays', named(without))}</p>
        </Notice>
      )}
    </>
  );
}
