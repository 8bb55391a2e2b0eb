import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '../api.ts';
import { fieldSentence, formSentence } from '../entry/form-error.ts';
import { hereKey } from '../here.ts';
import { type Begun, inGroups, useConfirmSecondFactor } from '../second-factor.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import css from './place.module.css';

function Confirm({ begun }: { begun: Begun }) {
  const { t } = useTranslation();
  const { code, setCode, confirm, submit } = useConfirmSecondFactor();
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <p>
          <a href={begun.uri}>{t('clientAccount.openApp')}</a>
        </p>
        <p>{t('clientAccount.orType')}</p>
        <p className={css.said}>
          <code>{inGroups(begun.secret)}</code>
        </p>
        <p>{t('clientAccount.backup')}</p>
        <ul>
          {begun.backupCodes.map((kept) => (
            <li key={kept}>
              <code>{kept}</code>
            </li>
          ))}
        </ul>
        <TextField
          label={t('clientAccount.code')}
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
            {t('clientAccount.confirm')}
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
    mutationFn: () => send<Begun>(state === 'on' ? 'second-factor/end' : 'second-factor/begin', { password }),
    onSuccess: async () => {
      setPassword('');
      if (state === 'on') await queries.invalidateQueries({ queryKey: hereKey });
    },
  });
  if (state === 'off' && turn.data?.secret) return <Confirm begun={turn.data} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    turn.mutate();
  };
  return (
    <Disclosure title={t(`clientAccount.secondTurn.${state}`)} level={3}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextField
            label={t('clientAccount.present')}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            error={fieldSentence(turn.error, 'password')}
          />
          <Refused sentence={formSentence(turn.error, t('entry.noLine'))} />
          <div>
            <Button type="submit" isPending={turn.isPending}>
              {t(`clientAccount.secondGo.${state}`)}
            </Button>
          </div>
        </Stack>
      </form>
    </Disclosure>
  );
}
