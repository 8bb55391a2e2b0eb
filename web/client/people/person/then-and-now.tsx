import { useTranslation } from 'react-i18next';
import { hasDied } from '#core/course/inventory/has-died.ts';
import { personFields } from '#core/course/inventory/person.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import type { PersonFieldsProps } from './props.ts';

/** That somebody has died is asked apart. */
const standings = answersOf(personFields, 'status').filter((one) => one !== 'deceased');

/** Ties that are of before: how they ended is asked. */
const over: readonly string[] = ['ended', 'lost_touch', 'estranged'];

/**
 * Whether the tie is of now or of before, what was, and how it ended; of the dead what was. IPT protocol reference, 4.2 and
 * 2.3.4 (DF-2).
 */
export function ThenAndNow({ fields, onField }: Pick<PersonFieldsProps, 'fields' | 'onField'>) {
  const { t } = useTranslation();
  const { status, history, ending } = fields;
  const died = hasDied(fields);
  return (
    <Disclosure title={t('client.person.thenAndNow')}>
      <Stack gap="section">
        {!died && (
          <Select
            label={t('client.person.stands')}
            optional
            options={standings.map((value) => ({ value, label: t(`client.person.standings.${value}`) }))}
            value={status}
            onChange={(chosen) =>
              onField(
                'status',
                standings.find((one) => one === chosen),
              )
            }
          />
        )}
        <TextArea
          label={t('client.person.history')}
          optional
          rows={3}
          value={history ?? ''}
          onChange={(words) => onField('history', words)}
        />
        {((status && over.includes(status)) || ending) && (
          <TextArea
            label={t('client.person.ending')}
            optional
            rows={2}
            value={ending ?? ''}
            onChange={(words) => onField('ending', words)}
          />
        )}
      </Stack>
    </Disclosure>
  );
}
