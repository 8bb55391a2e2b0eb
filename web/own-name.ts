import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { send } from './api.ts';

/** The name one goes by, typed anew; every list that names people is then read again. */
export function useOwnName(present: string) {
  const queries = useQueryClient();
  const [name, setName] = useState(present);
  const keep = useMutation({
    mutationFn: () => send('name', { name }, 'PUT'),
    onSuccess: () => queries.invalidateQueries(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate();
  };
  const type = (typed: string) => {
    keep.reset();
    setName(typed);
  };
  return { name, type, keep, submit };
}
