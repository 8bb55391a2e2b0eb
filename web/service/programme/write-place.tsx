import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Place, placesWithin } from '#core/programme/place-tree.ts';
import { inTreeOrder, setIn } from '#core/programme/tree-order.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { useKeepPlaces } from '#web/app/programme.ts';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Dialog } from '#web/ui/layout/dialog.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

/** No id of a place. */
const topmost = '-';

interface WritePlaceProps {
  place: Place;
  places: readonly Place[];
  isNew: boolean;
  onClose: () => void;
}

/** Where a place may lie: anywhere in use but within itself. */
function homesOf(place: Place, places: readonly Place[]) {
  const within = new Set(placesWithin(places, place.id).map(({ id }) => id));
  return inTreeOrder(places).filter(
    ({ place: one }) => !within.has(one.id) && (one.state !== 'retired' || one.id === place.within),
  );
}

/** A sheet in which a place is added, or renamed, moved and retired; a refusal stands in it, with what was typed. */
export function WritePlace({ place, places, isNew, onClose }: WritePlaceProps) {
  const { t } = useTranslation();
  const keep = useKeepPlaces();
  const [form, setForm] = useState(place);
  const change = (patch: Partial<Place>) => setForm({ ...form, ...patch });
  const at = isNew ? places.length : places.findIndex(({ id }) => id === place.id);
  const put = (one: Place) =>
    keep.mutate({ places: places.toSpliced(at, isNew ? 0 : 1, one), before: places }, { onSuccess: onClose });
  const wrong = (field: keyof Place) => fieldSentence(keep.error, `places.${String(at)}.${field}`);
  const { state, ...inUse } = form;
  return (
    <Dialog
      title={
        isNew
          ? t('service.programme.places.add')
          : t('service.programme.places.changeOf', { name: place.name })
      }
      isOpen
      onClose={onClose}
    >
      <form onSubmit={submits(() => put(form))} noValidate>
        <Stack>
          <TextField
            label={t('service.programme.places.name')}
            value={form.name}
            onChange={(name) => change({ name })}
            error={wrong('name')}
          />
          <Select
            label={t('service.programme.places.within')}
            options={[
              { value: topmost, label: t('service.programme.places.topmost') },
              ...homesOf(place, places).map((one) => ({ value: one.place.id, label: setIn(one) })),
            ]}
            value={form.within ?? topmost}
            onChange={(within) => change({ within: within === topmost ? null : within })}
            error={wrong('within')}
          />
          <TextField
            label={t('service.programme.places.dhis2')}
            hint={t('service.programme.places.dhis2Hint')}
            optional
            value={form.dhis2}
            onChange={(dhis2) => change({ dhis2 })}
            error={wrong('dhis2')}
          />
          <Refused sentence={formSentence(keep.error, t('entry.noLine'))} />
          <Row>
            <Button type="submit" kind="primary" isPending={keep.isPending}>
              {t(isNew ? 'service.programme.places.addGo' : 'service.programme.places.changeGo')}
            </Button>
            {!isNew && (
              <Button
                kind="quiet"
                isPending={keep.isPending}
                onPress={() => put(state === 'retired' ? inUse : { ...form, state: 'retired' })}
              >
                {t(
                  state === 'retired'
                    ? 'service.programme.places.useAgain'
                    : 'service.programme.places.retire',
                )}
              </Button>
            )}
          </Row>
          {!isNew && state !== 'retired' && (
            <p className={css.soft}>{t('service.programme.places.retireSays')}</p>
          )}
        </Stack>
      </form>
    </Dialog>
  );
}
