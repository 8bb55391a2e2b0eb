import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { GroupFormed } from '#core/api-answers/groups.ts';
import type { ProtocolCard } from '#core/protocols/protocol-card.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { NoLine, RefusedError, send } from '#web/app/api.ts';
import { faultsInGroup } from '#web/app/forms/faults-here.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { keyOfForm, useFormsOffered } from '#web/app/forms-of-therapy.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { UnderWhom } from '#web/both/credentials/under-whom.tsx';
import { ChooseProgrammePlace } from '#web/group/about/programme-place.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

const start = { name: '', place: '', programmePlace: '', form: '', preset: '', meetings: 0, supervisor: '' };

/** A group is formed with a line alone; what is wrong with its form is told without one too. */
async function formed(id: string, form: object): Promise<GroupFormed> {
  try {
    return await send<GroupFormed>('groups', { id, form });
  } catch (error) {
    const faults = error instanceof NoLine ? await faultsInGroup('formGroup', form) : undefined;
    throw faults ? new RefusedError(faults) : error;
  }
}

function NewGroupForm({ forms, usual }: { forms: readonly ProtocolCard[]; usual: ProtocolCard }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [id] = useState(() => newId());
  const { value: typed, put, done } = useDraft('new-group', start);
  const change = (patch: Partial<typeof start>) => put({ ...typed, ...patch });
  const protocol = forms.find((one) => keyOfForm(one) === typed.form) ?? usual;
  const preset = presetOf(protocol, typed.preset);
  const meetings = typed.meetings || preset.sessions;
  const form = useMutation({
    mutationFn: () =>
      formed(id, {
        name: typed.name,
        place: typed.place,
        // Left out by a draft that was typed before it was asked.
        ...(typed.programmePlace && { programmePlace: typed.programmePlace }),
        protocol: { id: protocol.id, edition: protocol.edition, preset: preset.id },
        meetings,
        supervisor: typed.supervisor || undefined,
      }),
    onSuccess: async (made) => {
      done();
      await navigate({ to: '/groups/$group/about', params: { group: made.id }, hash: 'who-answers' });
    },
  });
  const wrong = (path: string) => fieldSentence(form.error, path);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextField
          label={t('group.form.name')}
          hint={t('group.form.nameHint')}
          value={typed.name}
          onChange={(name) => change({ name })}
          error={wrong('name')}
        />
        <TextField
          label={t('group.form.place')}
          hint={t('group.form.placeHint')}
          optional
          value={typed.place}
          onChange={(place) => change({ place })}
          error={wrong('place')}
        />
        <ChooseProgrammePlace
          needed="may be left out"
          value={typed.programmePlace ?? ''}
          onChange={(programmePlace) => change({ programmePlace })}
          error={wrong('programmePlace')}
        />
        <RadioList
          label={t('group.form.form')}
          options={forms.map((one) => ({ value: keyOfForm(one), label: one.name, hint: one.says }))}
          value={keyOfForm(protocol)}
          onChange={(chosen) => change({ form: chosen, preset: '', meetings: 0 })}
          error={wrong('protocol.id')}
        />
        <UnderWhom
          form={protocol}
          value={typed.supervisor}
          onChange={(supervisor) => change({ supervisor })}
          error={wrong('supervisor')}
        />
        {protocol.presets.length > 1 && (
          <Select
            label={t('newCourse.preset')}
            options={protocol.presets.map((one) => ({ value: one.id, label: one.name }))}
            value={preset.id}
            onChange={(chosen) => change({ preset: chosen, meetings: 0 })}
            error={wrong('protocol.preset')}
          />
        )}
        {preset.min < preset.max && (
          <NumberField
            label={t('group.form.meetings')}
            minValue={preset.min}
            maxValue={preset.max}
            value={meetings}
            onChange={(many) => change({ meetings: many })}
            error={wrong('meetings')}
          />
        )}
        <Refused sentence={formSentence(form.error, t('entry.noLine'))} />
        <Row>
          <Button type="submit" kind="primary" isPending={form.isPending}>
            {t('group.form.go')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

/** A group is formed: its name, where it meets, and by which form of the therapy. */
export function NewGroup() {
  const { t } = useTranslation();
  const forms = useFormsOffered().filter(({ format }) => format === 'group');
  const [usual] = forms;
  return (
    <>
      <TitleOf words={t('group.form.title')} />
      <PageHead title={t('group.form.title')} lead={t('group.form.lead')} />
      {usual ? (
        <NewGroupForm forms={forms} usual={usual} />
      ) : (
        <Empty title={t('group.form.noForm')}>{t('group.form.noFormSays')}</Empty>
      )}
    </>
  );
}
