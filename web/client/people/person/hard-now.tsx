import { useTranslation } from 'react-i18next';
import { type PersonFields, personFields } from '#core/course/inventory/person.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import type { PersonFieldsProps } from './props.ts';

type HardNowProps = Pick<PersonFieldsProps, 'fields' | 'onField' | 'wrong'>;

const kinds = answersOf(personFields, 'conflict', 'kind');
const noConflict: NonNullable<PersonFields['conflict']> = {
  kind: 'unknown',
  words: '',
  topics: [],
  lastEpisode: '',
};

/** How much conflict there is, whether it is said, what about, and the last time. */
function Conflict({ fields, onField }: HardNowProps) {
  const { t } = useTranslation();
  const now = fields.conflict ?? noConflict;
  const change = (part: Partial<typeof now>) => onField('conflict', { ...now, ...part });
  return (
    <>
      <p className={css.soft}>{t('client.person.conflictHint')}</p>
      <Rating
        label={t('client.person.conflict')}
        optional
        value={now.level}
        onChange={(level) => change({ level })}
        lowWord={t('client.person.conflictLow')}
        highWord={t('client.person.conflictHigh')}
      />
      <RadioList
        label={t('client.person.conflictHow')}
        optional
        options={kinds.map((value) => ({ value, label: t(`client.person.conflictKind.${value}`) }))}
        value={fields.conflict ? now.kind : null}
        onChange={(chosen) => change({ kind: kinds.find((kind) => kind === chosen) ?? 'unknown' })}
      />
      <ListEditor
        label={t('client.person.conflictTopics')}
        optional
        order="free"
        addLabel={t('client.person.conflictAdd')}
        lines={now.topics}
        onChange={(topics) => change({ topics })}
      />
      <TextArea
        label={t('client.person.lastEpisode')}
        optional
        rows={2}
        value={now.lastEpisode}
        onChange={(lastEpisode) => change({ lastEpisode })}
      />
      <TextArea
        label={t('client.person.conflictWords')}
        optional
        rows={2}
        value={now.words}
        onChange={(words) => change({ words })}
      />
    </>
  );
}

/** What has changed in the last year, each with a day as exact as it is known. */
function RecentChanges({ fields, onField, wrong }: HardNowProps) {
  const { t } = useTranslation();
  const list = fields.recentChanges?.length ? fields.recentChanges : [{ what: '' }];
  const changed = (at: number, part: { what?: string; on?: string | undefined }) =>
    onField(
      'recentChanges',
      list.map((each, index) => (index === at ? { ...each, ...part } : each)),
    );
  return (
    <fieldset>
      <legend>{t('client.person.recent')}</legend>
      <Stack>
        {list
          .map((each, index) => ({ each, index, place: `place-${index + 1}` }))
          .map(({ each, index, place }) => (
            <Stack key={place} gap="tight">
              <TextField
                label={t('client.person.recentWhat', { place: index + 1 })}
                optional
                value={each.what}
                onChange={(what) => changed(index, { what })}
                error={wrong(`fields.recentChanges.${index}.what`)}
              />
              {each.what.trim() !== '' && (
                <DateField
                  label={t('client.person.recentOn')}
                  about="gone by"
                  hint={t('client.person.diedHint')}
                  optional
                  value={each.on ?? ''}
                  onChange={(on) => changed(index, { on: on || undefined })}
                  error={wrong(`recentChanges.${index}.on`) ?? wrong(`fields.recentChanges.${index}.on`)}
                />
              )}
            </Stack>
          ))}
        {list.at(-1)?.what.trim() && (
          <div>
            <Button
              size="small"
              kind="quiet"
              onPress={() => onField('recentChanges', [...list, { what: '' }])}
            >
              {t('client.person.recentAdd')}
            </Button>
          </div>
        )}
      </Stack>
    </fieldset>
  );
}

/**
 * What is hard between us now, and what has changed in the last year. A client may say both; where safety with somebody is
 * in doubt, what they say of conflict is not shown again. IPT protocol reference, 4.2, 9.5 (SR-05).
 */
export function HardNow(props: HardNowProps) {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('client.person.hardNow')}>
      <Stack gap="section">
        <Conflict {...props} />
        <RecentChanges {...props} />
      </Stack>
    </Disclosure>
  );
}
