import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecondFactorBegun } from '#core/api-answers/sign-in.ts';
import { send } from '#web/app/api.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { installationKey } from '#web/app/installation.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextLink } from '#web/ui/buttons/text-link.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import css from './account.module.css';

export interface ConfirmWords {
  openApp: string;
  secretSays: string;
  codesSay: string;
  code: string;
  confirm: string;
  /** The three steps, where each stands under a title of its own. */
  steps?: { secret: string; codes: string; code: string };
}

/** In groups of four, as it is typed into an authenticator. */
const inGroups = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

/** The secret for the authenticator, the codes to keep, and the first code that turns the second step on. */
export function ConfirmSecondFactor({ begun, words }: { begun: SecondFactorBegun; words: ConfirmWords }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () => send('second-factor/confirm', { code }),
    onSuccess: () => queries.invalidateQueries({ queryKey: installationKey }),
  });
  const submit = submits(() => confirm.mutate());
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="section">
        <Stack gap="tight">
          {words.steps && <h3>{words.steps.secret}</h3>}
          <p>
            <TextLink href={begun.uri}>{words.openApp}</TextLink>
          </p>
          <p>{words.secretSays}</p>
          <p className={css.secret}>
            <code>{inGroups(begun.secret)}</code>
          </p>
        </Stack>
        <Stack gap="tight">
          {words.steps && <h3>{words.steps.codes}</h3>}
          <p>{words.codesSay}</p>
          <ul className={css.codes}>
            {begun.backupCodes.map((one) => (
              <li key={one}>
                <code>{one}</code>
              </li>
            ))}
          </ul>
        </Stack>
        <Stack gap="tight">
          {words.steps && <h3>{words.steps.code}</h3>}
          <TextField
            label={words.code}
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
              {words.confirm}
            </Button>
          </div>
        </Stack>
      </Stack>
    </form>
  );
}
