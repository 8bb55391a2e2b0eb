import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../frame/sign-out.ts';
import { useSignedIn } from '../frame/signed-in.tsx';
import { chooseTheme, type Theme, themeChosen, themes } from '../frame/theme.ts';
import { Button } from '../ui/button.tsx';
import { Part, Row } from '../ui/layout.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { ClientPage } from './client-page.tsx';
import { forgetKeptForHelp } from './kept-on-phone.ts';
import { MyName } from './my-name.tsx';
import { MyPassword } from './my-password.tsx';
import css from './place.module.css';
import { SecondStep } from './second-step.tsx';

/** My account: password, second step, how it looks, and signing out. */
export function Account() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const here = useSignOut();
  const everywhere = useSignOut('everywhere');
  const [theme, setTheme] = useState<Theme>(themeChosen);
  const wear = (value: string) => {
    const chosen = themes.find((known) => known === value) ?? 'machine';
    chooseTheme(chosen);
    setTheme(chosen);
  };
  const forgetting = { onSuccess: forgetKeptForHelp };
  return (
    <ClientPage title={t('clientAccount.title')} lead={<bdi>{me.email}</bdi>}>
      <Part title={t('clientAccount.phone')}>
        <p>{t('clientAccount.phoneWhy')}</p>
        <Row>
          <Button onPress={() => here.mutate(undefined, forgetting)} isPending={here.isPending}>
            {t('clientAccount.signOut')}
          </Button>
          <Button
            kind="quiet"
            onPress={() => everywhere.mutate(undefined, forgetting)}
            isPending={everywhere.isPending}
          >
            {t('clientAccount.everywhere')}
          </Button>
        </Row>
      </Part>
      <Part title={t('clientAccount.looks')}>
        <RadioList
          label={t('clientAccount.theme')}
          layout="inline"
          options={themes.map((value) => ({ value, label: t(`clientAccount.themes.${value}`) }))}
          value={theme}
          onChange={wear}
        />
      </Part>
      <Part title={t('clientAccount.nameTitle')}>
        <MyName />
      </Part>
      <Part title={t('clientAccount.password')}>
        <MyPassword />
      </Part>
      <Part title={t('clientAccount.second')}>
        <p className={css.soft}>{t('clientAccount.secondWhy')}</p>
        <SecondStep state={me.secondFactor} />
      </Part>
    </ClientPage>
  );
}
