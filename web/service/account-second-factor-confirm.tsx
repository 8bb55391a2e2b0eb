import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '../api.ts';
import { fieldSentence, formSentence } from '../entry/form-error.ts';
import { hereKey } from '../here.ts';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { TextLink } from '../ui/text-link.tsx';
import css from './service.module.css';

export interface Begun {
  uri: string;
  secret: string;
  backupCodes: string[];
}

/** In groups of four, as it is typed into an authenticator. */
const inGroups = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

/** The secret for the authenticator, the codes to keep, and the first code that turns it on. */
export function ConfirmSecondFactor({ begun: { uri, secret, backupCodes } }: { begun: Begun }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () => send('second-factor/confirm', { code }),
    onSuccess: () => queries.invalidateQueries({ queryKey: hereKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate();
  };
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
