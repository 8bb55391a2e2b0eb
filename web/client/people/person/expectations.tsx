import { useTranslation } from 'react-i18next';
import type { PersonFields } from '#core/course/inventory/person.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

type Expectations = NonNullable<PersonFields['myExpectations']>;
const degrees = ['yes', 'partly', 'no', 'unknown'] as const;
const empty: Expectations[number] = { text: '', said: 'unknown', met: 'unknown' };

/** What one of us expects of the other, each with whether it was said and whether it happens. */
export function PersonExpectations({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Expectations | undefined;
  onChange: (value: Expectations | undefined) => void;
}) {
  const { t } = useTranslation();
  const list = value?.length ? value : [empty];
  const options = degrees.map((one) => ({ value: one, label: t(`client.person.degree.${one}`) }));
  const put = (at: number, part: Partial<Expectations[number]>) =>
    onChange(list.map((each, index) => (index === at ? { ...each, ...part } : each)));
  const degree = (text: string) => degrees.find((one) => one === text) ?? 'unknown';
  return (
    <fieldset>
      <legend>{label}</legend>
      <Stack>
        {list
          .map((each, index) => ({ each, index, place: `place-${index + 1}` }))
          .map(({ each, index, place }) => (
            <Stack key={place} gap="tight">
              <TextField
                label={t('client.person.expectation', { place: index + 1 })}
                optional
                value={each.text}
                onChange={(text) => put(index, { text })}
              />
              {each.text.trim() !== '' && (
                <>
                  <Select
                    label={t('client.person.said')}
                    options={options}
                    value={each.said}
                    onChange={(said) => put(index, { said: degree(said) })}
                  />
                  <Select
                    label={t('client.person.met')}
                    options={options}
                    value={each.met}
                    onChange={(met) => put(index, { met: degree(met) })}
                  />
                </>
              )}
            </Stack>
          ))}
        {list.at(-1)?.text.trim() && (
          <div>
            <Button size="small" kind="quiet" onPress={() => onChange([...list, empty])}>
              {t('client.person.addExpectation')}
            </Button>
          </div>
        )}
      </Stack>
    </fieldset>
  );
}
