import { useTranslation } from 'react-i18next';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { SecondFactor } from '#web/both/account/second-factor.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';

/** A second step at sign-in, on or off; either needs the password. */
export function SecondStep() {
  const { t } = useTranslation();
  const { secondFactor } = useSignedIn().me;
  return (
    <Disclosure key={secondFactor} title={t(`client.account.secondTurn.${secondFactor}`)} level={3}>
      <SecondFactor
        words={{
          present: t('client.account.present'),
          go: t(`client.account.secondGo.${secondFactor}`),
          openApp: t('client.account.openApp'),
          secretSays: t('client.account.orType'),
          codesSay: t('client.account.backup'),
          code: t('client.account.code'),
          confirm: t('client.account.confirm'),
        }}
      />
    </Disclosure>
  );
}
