import { useTranslation } from 'react-i18next';
import type { PersonFields } from '#core/course/inventory/person.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { whoseChanges } from '#core/course/inventory/whose-changes.ts';
import { withPlaces } from '#web/therapist/course/forms/with-places.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import css from './fields.module.css';
import { FieldFrame } from './frame.tsx';
import { usePersonField } from './use-field.ts';
import { useFieldWords } from './words.ts';

/** What the client would like to change: in themselves, in the other, between them. */
export function ChangesWantedField({ person }: { person: InventoryPerson }) {
  const field = usePersonField(person, 'changesWanted');
  const { t } = useTranslation();
  const asked = useFieldWords(person)('changesWanted');
  const now = field.value ?? { me: '', them: '', us: '' };
  return (
    <FieldFrame field={field} name="changesWanted">
      <fieldset className={css.several}>
        <legend>{asked.label}</legend>
        {asked.hint && <p className={css.hint}>{asked.hint}</p>}
        {whoseChanges.map((whose) => (
          <TextField
            key={whose}
            label={t(`people.fields.changeWanted.${whose}`)}
            value={now[whose]}
            onChange={(words) => field.put({ ...now, [whose]: words })}
            error={whose === 'me' ? field.error : undefined}
          />
        ))}
      </fieldset>
    </FieldFrame>
  );
}

type Change = NonNullable<PersonFields['recentChanges']>[number];

/** What changed in the last twelve months, with a date as exact as it is known. */
export function RecentChangesField({ person }: { person: InventoryPerson }) {
  const field = usePersonField(person, 'recentChanges');
  const { t } = useTranslation();
  const asked = useFieldWords(person)('recentChanges');
  const list = field.value?.length ? field.value : [{ what: '' }];
  const rewritten = (at: number, part: Partial<Change>) =>
    list.map((each, index) => (index === at ? { ...each, ...part } : each));
  return (
    <FieldFrame field={field} name="recentChanges">
      <fieldset className={css.several}>
        <legend>{asked.label}</legend>
        {asked.hint && <p className={css.hint}>{asked.hint}</p>}
        {withPlaces(list).map(({ each, index, place }) => (
          <div className={css.change} key={place}>
            <TextField
              label={t('people.fields.whatChanged', { place: index + 1 })}
              value={each.what}
              onChange={(what) => field.put(rewritten(index, { what }))}
              error={index === 0 ? field.error : undefined}
            />
            <DateField
              label={t('people.fields.whenChanged')}
              about="gone by"
              optional
              value={each.on ?? ''}
              onChange={(on) => field.put(rewritten(index, { on: on || undefined }))}
            />
          </div>
        ))}
        <div>
          <Button size="small" onPress={() => field.put([...list, { what: '' }])}>
            {t('people.fields.addChange')}
          </Button>
        </div>
      </fieldset>
    </FieldFrame>
  );
}
