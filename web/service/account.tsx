import { useTranslation } from 'react-i18next';
import { formSentence } from '../entry/form-error.ts';
import { TitleOf } from '../entry/title-of.tsx';
import { useSignOut } from '../frame/sign-out.ts';
import { useSignedIn } from '../frame/signed-in.tsx';
import { Button } from '../ui/button.tsx';
import { Part, Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { DraftsHere, ThemeChoice } from './account-here.tsx';
import { ChangeName } from './account-name.tsx';
import { ChangePassword } from './account-password.tsx';
import { SecondFactor } from './account-second-factor.tsx';
import css from './service.module.css';

/** One's own account: who one is here, how one gets in, and what is kept on this machine. */
export function Account() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const everywhere = useSignOut('everywhere');
  return (
    <>
      <TitleOf words={t('service.account.title')} />
      <PageHead
        above={t('service.account.title')}
        title={me.name}
        lead={`${me.email}, ${me.roles.map((role) => t(`service.role.${role}`).toLowerCase()).join(', ')}`}
      />
      <Stack gap="chapter">
        <Part title={t('service.account.nameTitle')}>
          <ChangeName />
        </Part>
        <Part title={t('service.account.password')}>
          <ChangePassword />
        </Part>
        <Part title={t('service.account.factor')}>
          <SecondFactor />
        </Part>
        <Part title={t('service.account.machine')}>
          <ThemeChoice />
          <DraftsHere />
        </Part>
        <Part title={t('service.account.everywhere')}>
          <p className={css.soft}>{t('service.account.everywhereSays')}</p>
          <Refused sentence={formSentence(everywhere.error, t('entry.noLine'))} />
          <div>
            <Button onPress={() => everywhere.mutate()} isPending={everywhere.isPending}>
              {t('service.account.everywhereGo')}
            </Button>
          </div>
        </Part>
      </Stack>
    </>
  );
}
