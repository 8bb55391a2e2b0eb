import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecondFactorBegun } from '#core/api-answers/sign-in.ts';
import { send } from '#web/app/api.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { installationKey } from '#web/app/installation.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { ConfirmSecondFactor, type ConfirmWords } from './confirm-second-factor.tsx';
import { PresentPasswordField } from './password-field.tsx';

interface SecondFactorProps {
  /** How staff and clients are each spoken to. */
  words: ConfirmWords & { says?: string; present: string; go: string };
}

/** A second step at sign-in: begun and ended with the password. */
export function SecondFactor({ words }: SecondFactorProps) {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const isOn = me.secondFactor === 'on';
  const go = useMutation({
    mutationFn: () =>
      send<SecondFactorBegun | object>(isOn ? 'second-factor/end' : 'second-factor/begin', { password }),
    onSuccess: async () => {
      setPassword('');
      if (isOn) await queries.invalidateQueries({ queryKey: installationKey });
    },
  });
  const submit = submits(() => go.mutate());
  if (!isOn && go.data && 'uri' in go.data) return <ConfirmSecondFactor begun={go.data} words={words} />;
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {words.says && <p>{words.says}</p>}
        <PresentPasswordField
          whose={me.email}
          label={words.present}
          value={password}
          onChange={setPassword}
          error={fieldSentence(go.error, 'password')}
        />
        <Refused sentence={formSentence(go.error, t('entry.noLine'))} />
        <div>
          <Button type="submit" kind={isOn ? 'danger' : 'plain'} isPending={go.isPending}>
            {words.go}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
