import { useTranslation } from 'react-i18next';
import type { SecondFactorBegun } from '#core/answers/sign-in.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { inGroups, useConfirmSecondFactor } from '#web/both/account/second-factor.ts';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextLink } from '#web/ui/buttons/text-link.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

/** The secret for the authenticator, the codes to keep, and the first code that turns it on. */
export function ConfirmSecondFactor({ begun: { uri, secret, backupCodes } }: { begun: SecondFactorBegun }) {
  const { t } = useTranslation();
  const { code, setCode, confirm, submit } = useConfirmSecondFactor();
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="section">
        <Stack gap="tight">
          <h3>{t('service.account.step1')}</h3>
          <p>
            {t('service.account.secretSays')} <TextLink href={uri}>{t('service.account.openApp')}</TextLink>
          </p>
          <p className={css.secret}>
            <code>{inGroups(secret)}</code>
          </p>
        </Stack>
        <Stack gap="tight">
          <h3>{t('service.account.step2')}</h3>
          <p>{t('service.account.codesSay')}</p>
          <ul className={css.codes}>
            {backupCodes.map((one) => (
              <li key={one}>
                <code>{one}</code>
              </li>
            ))}
          </ul>
        </Stack>
        <Stack gap="tight">
          <h3>{t('service.account.step3')}</h3>
          <TextField
            label={t('service.account.code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            width="short"
            value={code}
            onChange={setCode}
            error={fieldSentence(confirm.error, 'code')}
          />
          <Refused sentence={formSentence(confirm.error, t('entry.noLine'))} />
          <div>
            <Button type="submit" kind="primary" isPending={confirm.isPending}>
              {t('service.account.confirm')}
            </Button>
          </div>
        </Stack>
      </Stack>
    </form>
  );
}
