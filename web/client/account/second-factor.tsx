import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecondFactorBegun } from '#core/answers/sign-in.ts';
import { send } from '#web/app/api.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { installationKey } from '#web/app/installation.ts';
import { inGroups, useConfirmSecondFactor } from '#web/both/account/second-factor.ts';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

function Confirm({ begun }: { begun: SecondFactorBegun }) {
  const { t } = useTranslation();
  const { code, setCode, confirm, submit } = useConfirmSecondFactor();
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <p>
          <a href={begun.uri}>{t('client.account.openApp')}</a>
        </p>
        <p>{t('client.account.orType')}</p>
        <p className={css.said}>
          <code>{inGroups(begun.secret)}</code>
        </p>
        <p>{t('client.account.backup')}</p>
        <ul>
          {begun.backupCodes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <TextField
          label={t('client.account.code')}
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
            {t('client.account.confirm')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** A second step at sign-in, on or off; either needs the password. */
export function SecondStep({ state }: { state: 'on' | 'off' }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const turn = useMutation({
    mutationFn: () =>
      send<SecondFactorBegun>(state === 'on' ? 'second-factor/end' : 'second-factor/begin', { password }),
    onSuccess: async () => {
      setPassword('');
      if (state === 'on') await queries.invalidateQueries({ queryKey: installationKey });
    },
  });
  if (state === 'off' && turn.data?.secret) return <Confirm begun={turn.data} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    turn.mutate();
  };
  return (
    <Disclosure title={t(`client.account.secondTurn.${state}`)} level={3}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextField
            label={t('client.account.present')}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            error={fieldSentence(turn.error, 'password')}
          />
          <Refused sentence={formSentence(turn.error, t('entry.noLine'))} />
          <div>
            <Button type="submit" isPending={turn.isPending}>
              {t(`client.account.secondGo.${state}`)}
            </Button>
          </div>
        </Stack>
      </form>
    </Disclosure>
  );
}
