import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type RefusedError, send } from '#web/app/api.ts';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';

interface OwnNameProps {
  /** How staff and clients are each spoken to. */
  words: { label: string; says: string; keep: string; kept: string };
}

/** The name one goes by, typed anew; every list that names people is then read again. */
export function OwnName({ words }: OwnNameProps) {
  const { me } = useSignedIn();
  const queries = useQueryClient();
  const call = useMutation<unknown, RefusedError, { name: string }>({
    mutationFn: (typed) => send('name', typed, 'PUT'),
    onSuccess: () => queries.invalidateQueries(),
  });
  const { form, change, submit, ...rest } = useSavedForm({
    place: `name/${me.id}`,
    start: { name: me.name },
    call,
    send: (typed) => call.mutateAsync(typed),
  });
  const save = submits(() => submit());
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <TextField
          label={words.label}
          hint={words.says}
          autoComplete="name"
          value={form.name}
          onChange={(name) => change({ name })}
          error={rest.wrong('name')}
        />
        <Refused sentence={rest.sentence} />
        {rest.saving === 'saved' && (
          <Notice kind="good" spoken="now">
            {words.kept}
          </Notice>
        )}
        <div>
          <Button type="submit" isPending={rest.isSending} isDisabled={form.name === me.name}>
            {words.keep}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
