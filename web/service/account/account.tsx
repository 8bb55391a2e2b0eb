import { useTranslation } from 'react-i18next';
import { formSentence } from '#web/app/forms/sentences.ts';
import { useSignOut } from '#web/app/frame/sign-out.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { ThemeChoice } from '#web/both/account/theme.tsx';
import { OwnCalendar } from '#web/both/calendar/own-calendar.tsx';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { OwnCredentials } from './credentials.tsx';
import { DaysAway } from './days-away.tsx';
import { DraftsOnThisMachine } from './drafts.tsx';
import { ChangeName } from './name.tsx';
import { ChangePassword } from './password.tsx';
import { ChangeSecondFactor } from './second-factor.tsx';

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
        lead={`${me.email}, ${me.roles.map((role) => t(`service.members.role.${role}`).toLowerCase()).join(', ')}`}
      />
      <Stack gap="chapter">
        <FoldedPart id="name" title={t('service.account.nameTitle')}>
          <ChangeName />
        </FoldedPart>
        <Part title={t('service.credentials.title')}>
          <OwnCredentials />
        </Part>
        <Part title={t('service.account.awayTitle')}>
          <DaysAway />
        </Part>
        {me.roles.some((role) => role === 'therapist' || role === 'facilitator') && (
          <FoldedPart id="calendar" title={t('calendar.title')}>
            <OwnCalendar says={t('service.account.calendarSays')} />
          </FoldedPart>
        )}
        <FoldedPart id="password" title={t('service.account.password')}>
          <ChangePassword />
        </FoldedPart>
        <Part title={t('service.account.factor')}>
          <ChangeSecondFactor />
        </Part>
        <Part title={t('service.account.machine')}>
          <ThemeChoice asMachine={t('service.account.asMachine')} />
          <DraftsOnThisMachine />
        </Part>
        <Part title={t('service.account.everywhere')}>
          <p className={css.soft}>{t('service.account.everywhereSays')}</p>
          <Refused sentence={formSentence(everywhere.error, t('entry.noLine'))} />
          <div>
            <Button onPress={everywhere.press} isPending={everywhere.isPending}>
              {t('service.account.everywhereGo')}
            </Button>
            {everywhere.question}
          </div>
        </Part>
      </Stack>
    </>
  );
}
