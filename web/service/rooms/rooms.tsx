import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { Room, Rooms } from '#core/api-answers/rooms.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSaveWhole, type WrittenWhole } from '#web/app/forms/save-whole.ts';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { roomsKey, useRooms } from '#web/both/rooms/list.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { HourRulesPart } from './hour-rules.tsx';
import css from './rooms.module.css';

const kinds = ['room', 'address', 'link'] as const;

/** Where the people of this service meet: rooms, addresses and links, as appointments name them. */
export function RoomsPage() {
  const { t } = useTranslation();
  const { data, error } = useRooms();
  if (!data) return <PageNotReady error={error} title={t('service.rooms.title')} />;
  return (
    <>
      <TitleOf words={t('service.rooms.title')} />
      <PageHead title={t('service.rooms.title')} lead={t('service.rooms.lead')} />
      <Stack gap="section">
        <RoomsForm now={data} />
        <HourRulesPart />
      </Stack>
    </>
  );
}

function RoomsForm({ now }: { now: Rooms }) {
  const { t } = useTranslation();
  const call = useSaveWhole<Rooms>('diary/rooms', roomsKey);
  const { form, change, submit, reset, ...rest } = useSavedForm<WrittenWhole<Rooms>>({
    place: 'rooms',
    start: { ...now, before: now },
    call,
    send: (written) => call.mutateAsync(written),
  });
  const { rooms } = form;
  const put = (nth: number, patch: Partial<Room>) =>
    change({ rooms: rooms.map((one, at) => (at === nth ? { ...one, ...patch } : one)) });
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack gap="section">
        {rooms.length === 0 && <p>{t('service.rooms.none')}</p>}
        <ul className={css.rooms}>
          {rooms.map((room, nth) => (
            <li key={room.id}>
              <fieldset className={css.room}>
                <legend className={css.legend}>{room.name || t('service.rooms.new')}</legend>
                <Columns>
                  <TextField
                    label={t('service.rooms.name')}
                    value={room.name}
                    onChange={(name) => put(nth, { name })}
                    error={rest.wrongIn(`rooms.${nth}.name`)}
                  />
                  <Select
                    label={t('service.rooms.kind')}
                    options={kinds.map((value) => ({ value, label: t(`service.rooms.is.${value}`) }))}
                    value={room.kind}
                    onChange={(kind) => put(nth, { kind: kinds.find((one) => one === kind) ?? 'room' })}
                  />
                </Columns>
                <TextField
                  label={t(`service.rooms.says.${room.kind}`)}
                  optional={room.kind !== 'link'}
                  value={room.says}
                  onChange={(says) => put(nth, { says })}
                  error={rest.wrongIn(`rooms.${nth}.says`)}
                />
                <div>
                  <Button
                    kind="quiet"
                    size="small"
                    aria-label={t('service.rooms.takeOutOf', { name: room.name })}
                    onPress={() => change({ rooms: rooms.filter((_, at) => at !== nth) })}
                  >
                    {t('service.rooms.takeOut')}
                  </Button>
                </div>
              </fieldset>
            </li>
          ))}
        </ul>
        <div>
          <Button
            onPress={() => change({ rooms: [...rooms, { id: newId(), name: '', kind: 'room', says: '' }] })}
          >
            {t('service.rooms.add')}
          </Button>
        </div>
        <FormFoot form={rest} go={t('service.rooms.keep')} onUndo={rest.isTyped ? reset : undefined} />
      </Stack>
    </form>
  );
}
