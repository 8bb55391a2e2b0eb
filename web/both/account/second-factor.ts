import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { send } from '#web/app/api.ts';
import { installationKey } from '#web/app/installation.ts';

/** In groups of four, as it is typed into an authenticator. */
export const inGroups = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

/** The first code from the authenticator, which turns the second step on. */
export function useConfirmSecondFactor() {
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () => send('second-factor/confirm', { code }),
    onSuccess: () => queries.invalidateQueries({ queryKey: installationKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate();
  };
  return { code, setCode, confirm, submit };
}
