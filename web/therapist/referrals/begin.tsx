import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { CourseBegunAnswer, ReferralView } from '#core/api-answers/referrals/referrals.ts';
import { outside } from '#core/days/ages.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { acceptedOffer } from '#core/referral/waiting/state.ts';
import { RefusedError, send } from '#web/app/api.ts';
import { useAfterReferral } from '#web/app/forms/referral-form.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { keyOfForm, useFormsOffered } from '#web/app/forms-of-therapy.ts';
import { useSettings } from '#web/app/settings.ts';
import { Despite } from '#web/both/appointments/despite.tsx';
import { ColleagueUnderWhom } from '#web/both/credentials/colleague-under-whom.tsx';
import { RoomField } from '#web/both/rooms/room-field.tsx';
import { FormOfTherapy } from '#web/therapist/choosing/form-of-therapy.tsx';
import { HowMet } from '#web/therapist/course/appointments/how-met.tsx';
import { MomentField } from '#web/therapist/course/appointments/moment-field.tsx';
import { type Format, momentOf } from '#web/therapist/course/appointments/words.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Checkbox } from '#web/ui/fields/checkbox.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Columns, Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

interface Typed {
  therapist: string;
  supervisor?: string | undefined;
  form: string;
  preset: string;
  despiteAge: string;
  known: string;
  day: string;
  time: string;
  minutes: number;
  format?: Format | undefined;
  room: string;
  despite: string;
  invites: boolean;
}

/** Opens the course in one step: with whom, by which form, when the first session is, and the invitation to their own place. */
export function BeginCourse({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const { who } = view.referral.arrival;
  const { data: settings } = useSettings();
  const forms = useFormsOffered();
  const after = useAfterReferral();
  const [id] = useState(() => newId());
  const wished = forms.find((one) => one.id === who?.prefers.form);
  const usual = settings && keyOfForm(settings.protocol);
  const [typed, setTyped] = useState<Partial<Typed>>({});
  const change = (patch: Partial<Typed>) => setTyped((now) => ({ ...now, ...patch }));
  const key = typed.form ?? (wished ? keyOfForm(wished) : usual);
  const protocol = forms.find((one) => keyOfForm(one) === key) ?? ipt;
  const isUsual = keyOfForm(protocol) === usual;
  const preset = presetOf(protocol, typed.preset || (isUsual ? (settings?.protocol.preset ?? '') : ''));
  const therapist = typed.therapist ?? acceptedOffer(view.referral.waiting)?.therapist ?? '';
  const hour = { minutes: preset.minutes, ...typed };
  const isOutside = outside(protocol.ages, who?.born ?? undefined, view.today) !== undefined;
  const clients = view.alike.filter(({ is }) => is === 'client');
  const known = typed.known ?? '';
  const mayInvite = who?.email != null && known === '';
  const begin = useMutation<CourseBegunAnswer, Error>({
    mutationFn: () =>
      send(`referrals/${view.id}/course`, {
        id,
        therapist,
        ...(typed.supervisor && { supervisor: typed.supervisor }),
        protocol: {
          id: protocol.id,
          edition: protocol.edition,
          preset: preset.id,
          sessions: preset.sessions,
          minutes: preset.minutes,
        },
        ...(isOutside && { despiteAge: typed.despiteAge ?? '' }),
        ...(known && { known }),
        first: typed.day
          ? {
              at: momentOf(typed.day, typed.time ?? ''),
              minutes: hour.minutes,
              format: typed.format ?? 'in_person',
              room: typed.room ?? '',
              despite: typed.despite ?? '',
            }
          : null,
        invite: mayInvite && (typed.invites ?? true) ? 'yes' : 'no',
      }),
    onSuccess: () => after(),
  });
  const wrong = (path: string) => fieldSentence(begin.error, path);
  const code = begin.error instanceof RefusedError ? begin.error.problem.code : undefined;
  return (
    <form onSubmit={submits(() => begin.mutate())} noValidate>
      <Stack gap="section">
        <p>{t('referrals.begin.lead')}</p>
        {clients.length > 0 && (
          <RadioList
            label={t('referrals.begin.known')}
            options={[
              { value: '', label: t('referrals.begin.new') },
              ...clients.map((one) => ({
                value: one.id,
                label: t('referrals.begin.is', { name: one.name }),
              })),
            ]}
            value={known}
            onChange={(chosen) => change({ known: chosen })}
          />
        )}
        <Columns>
          <Stack>
            <Select
              label={t('referrals.offer.therapist')}
              options={view.therapists.map(({ person, name }) => ({ value: person, label: name }))}
              value={therapist || undefined}
              onChange={(chosen) => change({ therapist: chosen })}
              error={wrong('therapist')}
            />
            <ColleagueUnderWhom
              person={therapist}
              value={typed.supervisor}
              onChange={(supervisor) => change({ supervisor })}
              error={wrong('supervisor')}
            />
            <FormOfTherapy
              value={keyOfForm(protocol)}
              change={(chosen) => change({ form: keyOfForm(chosen), preset: '' })}
              error={wrong('protocol.id')}
            />
            <Select
              label={t('newCourse.preset')}
              options={protocol.presets.map(({ id: value, name }) => ({ value, label: name }))}
              value={preset.id}
              onChange={(chosen) => change({ preset: chosen })}
            />
            {isOutside && (
              <TextField
                label={t('newCourse.despiteAge')}
                value={typed.despiteAge ?? ''}
                onChange={(despiteAge) => change({ despiteAge })}
                error={wrong('despiteAge')}
              />
            )}
          </Stack>
          <Stack>
            <p>{t('referrals.begin.first')}</p>
            <MomentField
              form={{ day: typed.day ?? '', time: typed.time ?? '' }}
              change={change}
              error={wrong('first.at')}
            />
            <HowMet form={hour} change={change} error={wrong('first.minutes')} />
            <RoomField value={typed.room} onChange={change} error={wrong('first.room')} />
            <Despite code={code} value={typed.despite} onChange={change} />
            {mayInvite && (
              <Checkbox
                label={t('referrals.begin.invite', { email: who?.email })}
                isSelected={typed.invites ?? true}
                onChange={(invites) => change({ invites })}
              />
            )}
          </Stack>
        </Columns>
        <Refused sentence={formSentence(begin.error, t('entry.noLine'))} />
        <Row>
          <Button type="submit" kind="primary" isPending={begin.isPending}>
            {t('referrals.begin.go')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
