import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { consentsMissing, inWords } from '#core/course/beside/consents.ts';
import { hourOf } from '#core/course/meetings/hours.ts';
import type { PlannedMeeting } from '#core/course/meetings/state.ts';
import { useActForm, useActFormFrom } from '#web/app/forms/act-form.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useSubmitAsShown } from '#web/both/appointments/shown-at.ts';
import { MoveFields, movedFrom, movedTo } from '#web/therapist/course/appointments/move-fields.tsx';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Menu } from '#web/ui/buttons/menu.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row, Sheet, Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { momentInWords, zoneInWords } from '#web/ui/words/when.ts';
import { HoldMeeting } from './hold-meeting.tsx';
import { useNamesBeside } from './listing.tsx';

interface OfOne {
  one: PlannedMeeting;
  onDone: () => void;
}

function Move({ one, onDone }: OfOne) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start = { ...movedFrom(one), meeting: one.id };
  const place = `${one.id}-to`;
  const { form, change, ...rest } = useActFormFrom(course.id, 'moveMeeting', start, place, movedTo);
  const submit = useSubmitAsShown(one, rest);
  return (
    <QuickForm {...rest} submit={submit} onDone={onDone} onLeave={onDone} go={t('beside.moveGo')}>
      <MoveFields form={form} change={change} wrong={rest.wrong} code={rest.code} zone={hourOf(one).zone} />
    </QuickForm>
  );
}

function CallOff({ one, onDone }: OfOne) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start = { meeting: one.id, why: '' };
  const { form, change, ...rest } = useActForm(course.id, 'callOffMeeting', start, one.id);
  const submit = useSubmitAsShown(one, rest);
  return (
    <QuickForm {...rest} submit={submit} onDone={onDone} onLeave={onDone} go={t('beside.callOffGo')}>
      <TextField
        label={t('appointments.why')}
        optional
        value={form.why ?? ''}
        onChange={(why) => change({ why })}
        error={rest.wrong('why')}
      />
    </QuickForm>
  );
}

/** A planned meeting: when, with whom, what became of it; recorded as held, moved or called off. */
export function Planned({ one, called }: { one: PlannedMeeting; called: string }) {
  const { t, i18n } = useTranslation();
  const { course, acts, today } = useCourseView();
  const { service } = useSignedIn();
  const names = useNamesBeside();
  const [doing, setDoing] = useState<'nothing' | 'hold' | 'move' | 'callOff'>('nothing');
  const done = () => setDoing('nothing');
  const { zone } = hourOf(one);
  const missing = one.with.flatMap((id) => {
    const who = course.beside.people.find((person) => person.id === id);
    return who ? consentsMissing(course, who, 'meetings', today) : [];
  });
  const items = [
    ...(acts.includes('holdMeeting')
      ? [{ id: 'hold', label: t('beside.hold'), onAction: () => setDoing('hold') }]
      : []),
    ...(acts.includes('moveMeeting')
      ? [{ id: 'move', label: t('appointments.move.open'), onAction: () => setDoing('move') }]
      : []),
    ...(acts.includes('callOffMeeting')
      ? [{ id: 'off', label: t('beside.callOff'), onAction: () => setDoing('callOff') }]
      : []),
  ];
  const fine = [
    names(one.with),
    t(one.clientThere === 'there' ? 'beside.withClient' : 'beside.withoutClient'),
    t('appointments.minutesLong', { count: one.minutes }),
    zone !== service.zone && t('appointments.zone', { zone: zoneInWords(zone) }),
    one.moves.length > 0 && t('appointments.moved', { count: one.moves.length }),
    one.despite && t('appointments.overlaps', { why: one.despite }),
  ];
  return (
    <Sheet>
      <Stack>
        <Row spread="apart" align="baseline">
          <h3>
            {called}, {momentInWords(one.at, today, i18n.language)}
          </h3>
          {doing === 'nothing' && items.length > 0 && (
            <Menu
              kind="quiet"
              label={t('appointments.change')}
              spoken={t('beside.changeOf', { name: called, at: momentInWords(one.at, today, i18n.language) })}
              items={items}
            />
          )}
        </Row>
        <p dir="auto">{fine.filter(Boolean).join(' · ')}</p>
        {missing.length > 0 && (
          <Notice kind="warn">{t('beside.consentGone', { missing: inWords(missing) })}</Notice>
        )}
        {doing === 'hold' && <HoldMeeting planned={one} onDone={done} />}
        {doing === 'move' && <Move one={one} onDone={done} />}
        {doing === 'callOff' && <CallOff one={one} onDone={done} />}
      </Stack>
    </Sheet>
  );
}
