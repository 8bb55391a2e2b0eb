import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '#web/app/api.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { NewPasswordField, PresentPasswordField } from './password-field.tsx';

interface OwnPasswordProps {
  /** How staff and clients are each spoken to. */
  words: { present: string; next: string; change: string; changed: string };
}

const start = { password: '', next: '' };

/** Another password; every other session ends. */
export function OwnPassword({ words }: OwnPasswordProps) {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const [form, setForm] = useState(start);
  const change = useMutation({
    mutationFn: () => send('password/change', form),
    onSuccess: () => setForm(start),
  });
  const submit = submits(() => change.mutate());
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <PresentPasswordField
          whose={me.email}
          label={words.present}
          value={form.password}
          onChange={(password) => setForm({ ...form, password })}
          error={fieldSentence(change.error, 'password')}
        />
        <NewPasswordField
          label={words.next}
          value={form.next}
          onChange={(next) => setForm({ ...form, next })}
          error={fieldSentence(change.error, 'next')}
        />
        <Refused sentence={formSentence(change.error, t('entry.noLine'))} />
        {change.isSuccess && (
          <Notice kind="good" spoken="now">
            {words.changed}
          </Notice>
        )}
        <div>
          <Button type="submit" isPending={change.isPending}>
            {words.change}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
