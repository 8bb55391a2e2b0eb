import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '#web/app/api.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';

interface OwnNameProps {
  /** How staff and clients are each spoken to. */
  words: { label: string; says: string; keep: string; kept: string };
}

/** The name one goes by, typed anew; every list that names people is then read again. */
export function OwnName({ words }: OwnNameProps) {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const queries = useQueryClient();
  const [name, setName] = useState(me.name);
  const save = useMutation({
    mutationFn: () => send('name', { name }, 'PUT'),
    onSuccess: () => queries.invalidateQueries(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const type = (typed: string) => {
    save.reset();
    setName(typed);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextField
          label={words.label}
          hint={words.says}
          autoComplete="name"
          value={name}
          onChange={type}
          error={fieldSentence(save.error, 'name')}
        />
        <Refused sentence={formSentence(save.error, t('entry.noLine'))} />
        {save.isSuccess && (
          <Notice kind="good" spoken="now">
            {words.kept}
          </Notice>
        )}
        <div>
          <Button type="submit" isPending={save.isPending} isDisabled={name === me.name}>
            {words.keep}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
