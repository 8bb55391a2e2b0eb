import { useTranslation } from 'react-i18next';
import { formSentence } from '#web/app/forms/sentences.ts';
import { calledHere } from '#web/app/frame/called-here.ts';
import { useSignOut } from '#web/app/frame/sign-out.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { InstallFirst } from '#web/app/offline/install-first.tsx';
import { ChoosePhrase } from '#web/app/offline/phrase/choose-phrase.tsx';
import { LanguageChoice } from '#web/both/account/language.tsx';
import { ThemeChoice } from '#web/both/account/theme.tsx';
import { OwnCalendar } from '#web/both/calendar/own-calendar.tsx';
import { keepMineHere } from '#web/client/mine.ts';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { CalledHere } from './called.tsx';
import { MyName } from './name.tsx';
import { MyPassword } from './password.tsx';
import { MyReminders } from './reminders/reminders.tsx';
import { SecondStep } from './second-factor.tsx';

/** My account: password, second step, how it looks, and signing out. */
export function Account() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const here = useSignOut();
  const everywhere = useSignOut('everywhere');
  return (
    <ClientPage title={t('client.account.title')} lead={<bdi>{me.email}</bdi>}>
      <Part title={t('client.account.phone')}>
        <p>{t('client.account.phoneWhy')}</p>
        <Row>
          <Button onPress={here.press} isPending={here.isPending}>
            {t('client.account.signOut')}
          </Button>
          <Button kind="quiet" onPress={everywhere.press} isPending={everywhere.isPending}>
            {t('client.account.everywhere')}
          </Button>
        </Row>
        <Refused sentence={formSentence(here.error ?? everywhere.error, t('entry.noLine'))} />
        {here.question}
        {everywhere.question}
      </Part>
      <Part title={t('client.account.offline')}>
        <p>{t('client.account.offlineWhy')}</p>
        <InstallFirst />
        <ChoosePhrase readAnew={keepMineHere} />
      </Part>
      <Part title={t('client.account.calledTitle')}>
        <p>{t('client.account.calledWhy')}</p>
        <CalledHere />
      </Part>
      <MyReminders />
      <Part title={t('calendar.title')}>
        <OwnCalendar first={calledHere() === 'notes' ? 'notes' : 'neutral'} />
      </Part>
      <Part title={t('client.account.looks')}>
        <ThemeChoice asMachine={t('client.account.asPhone')} />
        <LanguageChoice />
      </Part>
      <Part title={t('client.account.nameTitle')}>
        <MyName />
      </Part>
      <Part title={t('client.account.password')}>
        <MyPassword />
      </Part>
      <Part title={t('client.account.second')}>
        <p className={css.soft}>{t('client.account.secondWhy')}</p>
        <SecondStep />
      </Part>
    </ClientPage>
  );
}
