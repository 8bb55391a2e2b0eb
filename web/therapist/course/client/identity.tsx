import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { countries } from '#web/app/countries.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Columns, Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { type Identity, type KnownClient, useSaveIdentity } from './known.ts';

/** Who the client is: the name they go by, and how to reach them. */
export function IdentityForm({ known, course }: { known: KnownClient; course: string }) {
  const { t } = useTranslation();
  const { value: form, put, done, isTyped } = useDraft(`${course}/identity`, known.identity);
  const save = useSaveIdentity(known.id, course);
  const change = (patch: Partial<Identity>) => {
    save.reset();
    put({ ...form, ...patch });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(form, { onSuccess: ({ identity }) => done(identity) });
  };
  const saving = () => {
    if (save.isPending) return 'sending';
    if (save.error) return 'refused';
    if (isTyped) return 'onThisMachine';
    return save.isSuccess ? 'saved' : 'unchanged';
  };
  const wrong = (path: string) => fieldSentence(save.error, path);
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Columns>
          <TextField
            label={t('newCourse.name')}
            value={form.name}
            onChange={(name) => change({ name })}
            error={wrong('name')}
          />
          <TextField
            label={t('newCourse.born')}
            hint={t('newCourse.bornHint')}
            optional
            width="short"
            value={form.born ?? ''}
            onChange={(born) => change({ born: born || null })}
            error={wrong('born')}
          />
          <TextField
            label={t('newCourse.email')}
            optional
            type="email"
            value={form.email ?? ''}
            onChange={(email) => change({ email: email || null })}
            error={wrong('email')}
          />
          <TextField
            label={t('newCourse.phone')}
            optional
            type="tel"
            value={form.phone}
            onChange={(phone) => change({ phone })}
            error={wrong('phone')}
          />
          <Select
            label={t('newCourse.country')}
            options={countries()}
            value={form.country}
            onChange={(country) => change({ country })}
            error={wrong('country')}
          />
        </Columns>
        <Refused sentence={formSentence(save.error, t('entry.noLine'))} />
        <Row>
          <Button type="submit" isPending={save.isPending} isDisabled={!isTyped}>
            {t('course.client.keep')}
          </Button>
          <SaveState state={saving()} />
        </Row>
      </Stack>
    </form>
  );
}
