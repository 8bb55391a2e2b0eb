import { useTranslation } from 'react-i18next';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { SecondFactor } from '#web/both/account/second-factor.tsx';

/** A second step at one’s own sign-in. */
export function ChangeSecondFactor() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const isOn = me.secondFactor === 'on';
  return (
    <SecondFactor
      words={{
        says: t(isOn ? 'service.account.factorOn' : 'service.account.factorOff'),
        present: t('entry.password'),
        go: t(isOn ? 'service.account.factorEnd' : 'service.account.factorBegin'),
        openApp: t('service.account.openApp'),
        secretSays: t('service.account.secretSays'),
        codesSay: t('service.account.codesSay'),
        code: t('service.account.code'),
        confirm: t('service.account.confirm'),
        steps: {
          secret: t('service.account.step1'),
          codes: t('service.account.step2'),
          code: t('service.account.step3'),
        },
      }}
    />
  );
}
