import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { UnderWhom } from '#web/both/credentials/under-whom.tsx';
import { IdentityFields, type IdentityTyped } from '#web/both/identity/identity-fields.tsx';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { useKnownClients } from './known-clients.ts';

interface Invited extends IdentityTyped {
  /** The client, where they are known already; empty for somebody new. */
  known: string;
  referral: string;
  supervisor: string;
}

const somebodyNew = 'new';

/** Somebody is invited: who they are; their own course opens with it, and the talk alone comes next. */
export function InviteMember() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { service } = useSignedIn();
  const { id, view } = useGroupHere();
  const { formed } = view.group.forming;
  const known = useKnownClients();
  const [course] = useState(() => newId());
  const { form, change, ...rest } = useGroupForm<Invited>({
    group: id,
    name: 'inviteMember',
    path: 'members',
    start: {
      known: '',
      name: '',
      born: '',
      email: '',
      phone: '',
      country: service.country,
      language: 'en',
      referral: '',
      supervisor: '',
    },
    formOf: ({ known: client, referral, born, email, supervisor, ...identity }) => ({
      client: client
        ? { known: client }
        : {
            ...identity,
            born: born || null,
            email: email || null,
          },
      referral,
      supervisor: supervisor || undefined,
    }),
  });
  const submit = async () => {
    const became = await rest.submit({ id: course });
    if (became === 'recorded')
      await navigate({ to: '/groups/$group/members/$course', params: { group: id, course } });
    else if (became) await navigate({ to: '/groups/$group', params: { group: id } });
    return became;
  };
  return (
    <Part title={t('group.invite.title')}>
      <TitleOf words={t('group.invite.title')} />
      <p>{t('group.invite.lead')}</p>
      <Form {...rest} submit={submit} go={t('group.invite.go')}>
        {known.length > 0 && (
          <Select
            label={t('group.invite.who')}
            hint={t('group.invite.whoHint')}
            options={[
              { value: somebodyNew, label: t('group.invite.new') },
              ...known.map(({ client, name }) => ({ value: client, label: name })),
            ]}
            value={form.known || somebodyNew}
            onChange={(next) => change({ known: next === somebodyNew ? '' : next })}
            error={rest.wrong('client.known')}
          />
        )}
        {form.known === '' && (
          <IdentityFields
            identity={form}
            change={change}
            wrong={(path) => rest.wrong(`client.${path}`)}
            emailHint={t('group.invite.emailHint')}
          />
        )}
        {view.form && !formed?.supervisor && (
          <UnderWhom
            form={view.form}
            value={form.supervisor}
            onChange={(supervisor) => change({ supervisor })}
            error={rest.wrong('supervisor')}
          />
        )}
        <TextArea
          label={t('newCourse.referral')}
          optional
          rows={2}
          value={form.referral}
          onChange={(referral) => change({ referral })}
        />
      </Form>
    </Part>
  );
}
