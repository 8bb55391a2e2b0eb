import { useTranslation } from 'react-i18next';
import { degreeOf, degrees, type Expectations, expectationsTyped } from '#web/both/people/expectations.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

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
  const { list, rewritten, withOneMore } = expectationsTyped(value);
  const options = degrees.map((one) => ({ value: one, label: t(`client.person.degree.${one}`) }));
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
                onChange={(text) => onChange(rewritten(index, { text }))}
              />
              {each.text.trim() !== '' && (
                <>
                  <Select
                    label={t('client.person.said')}
                    options={options}
                    value={each.said}
                    onChange={(said) => onChange(rewritten(index, { said: degreeOf(said) }))}
                  />
                  <Select
                    label={t('client.person.met')}
                    options={options}
                    value={each.met}
                    onChange={(met) => onChange(rewritten(index, { met: degreeOf(met) }))}
                  />
                </>
              )}
            </Stack>
          ))}
        {list.at(-1)?.text.trim() && (
          <div>
            <Button size="small" kind="quiet" onPress={() => onChange(withOneMore())}>
              {t('client.person.addExpectation')}
            </Button>
          </div>
        )}
      </Stack>
    </fieldset>
  );
}
