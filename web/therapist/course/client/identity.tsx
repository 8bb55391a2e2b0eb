import { useTranslation } from 'react-i18next';
import type { KnownClient } from '#core/api-answers/accounts.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import { IdentityFields, type IdentityTyped } from '#web/both/identity/identity-fields.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';
import { IdentifierFields } from './identifiers.tsx';
import { useSaveIdentity } from './known.ts';

/** A birth date or an address that was emptied is none. */
function withoutEmpty({ born, email, ...others }: Partial<IdentityTyped>): Partial<KnownClient['identity']> {
  return {
    ...others,
    ...(born === undefined ? {} : { born: born || null }),
    ...(email === undefined ? {} : { email: email || null }),
  };
}

/** Who the client is: the name they go by, and how to reach them. */
export function IdentityForm({ known, course }: { known: KnownClient; course: string }) {
  const { t } = useTranslation();
  const call = useSaveIdentity(known.id, course);
  const { form, change, submit, wrong, ...rest } = useSavedForm({
    place: `${course}/identity`,
    start: known.identity,
    call,
    send: (identity) => call.mutateAsync(identity),
  });
  const save = submits(() => submit());
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Columns>
          <IdentityFields
            identity={{ ...form, born: form.born ?? '', email: form.email ?? '' }}
            change={(patch) => change(withoutEmpty(patch))}
            wrong={wrong}
          />
          <IdentifierFields
            identifiers={form.identifiers ?? []}
            country={form.country}
            change={(identifiers) => change({ identifiers })}
            wrong={wrong}
          />
        </Columns>
        <FormFoot form={rest} go={t('course.client.keep')} kind="plain" isDisabled={!rest.isTyped} />
      </Stack>
    </form>
  );
}
