import { useTranslation } from 'react-i18next';
import { consentAgesShape } from '#core/days/consent-ages.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import type { SettingsPart } from '#web/app/settings.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

const atFirst = {
  ownConsentFrom: 16,
  comesOfAge: 18,
  guardians: 'both_where_shared' as const,
  assent: 'asked' as const,
  pagesFor: [],
  daysAfterClosing: 0,
  setBy: '',
  setOn: '',
};
const pages = ['guardian', 'partner', 'caregiver'] as const;

/** Who consents for a young person, and who may have a page of their own; off until it is set. */
export function YoungPeopleFields({ form, change, wrong }: SettingsPart) {
  const { t, i18n } = useTranslation();
  const now = form.youngPeople ?? null;
  const put = (patch: Partial<typeof atFirst & { pagesFor: string[] }>) =>
    change({ youngPeople: { ...(now ?? atFirst), ...patch } as NonNullable<typeof now> });
  const choice = <Value extends string>(name: string, values: readonly Value[]) =>
    values.map((value) => ({ value, label: t(`service.settings.youngPeople.${name}.${value}`) }));
  return (
    <FoldedPart
      id="young-people"
      title={t('service.settings.youngPeople.title')}
      says={
        now
          ? t('service.settings.youngPeople.says.on', { own: now.ownConsentFrom, grown: now.comesOfAge })
          : t('service.settings.youngPeople.says.off')
      }
      isDue={wrong('youngPeople') !== undefined}
    >
      <Stack>
        <p>{t('service.settings.youngPeople.lead')}</p>
        <RadioList
          label={t('service.settings.youngPeople.set')}
          options={choice('is', ['off', 'on'])}
          value={now ? 'on' : 'off'}
          onChange={(value) => change({ youngPeople: value === 'on' ? (now ?? atFirst) : null })}
        />
        {now && (
          <>
            <Columns>
              <NumberField
                label={t('service.settings.youngPeople.ownConsentFrom')}
                value={now.ownConsentFrom}
                minValue={0}
                maxValue={25}
                onChange={(ownConsentFrom) => put({ ownConsentFrom })}
              />
              <NumberField
                label={t('service.settings.youngPeople.comesOfAge')}
                value={now.comesOfAge}
                minValue={0}
                maxValue={25}
                onChange={(comesOfAge) => put({ comesOfAge })}
              />
              <NumberField
                label={t('service.settings.youngPeople.daysAfterClosing')}
                value={now.daysAfterClosing}
                minValue={0}
                maxValue={365}
                onChange={(daysAfterClosing) => put({ daysAfterClosing })}
              />
            </Columns>
            <RadioList
              label={t('service.settings.youngPeople.guardiansAsked')}
              options={choice('guardians', ['both_where_shared', 'one'])}
              value={now.guardians}
              onChange={(value) =>
                change({ youngPeople: { ...now, guardians: value === 'one' ? 'one' : 'both_where_shared' } })
              }
            />
            <RadioList
              label={t('service.settings.youngPeople.assentAsked')}
              options={choice('assent', answersOf(consentAgesShape, 'assent'))}
              value={now.assent}
              onChange={(value) =>
                change({ youngPeople: { ...now, assent: value === 'not_asked' ? 'not_asked' : 'asked' } })
              }
            />
            <CheckboxList
              label={t('service.settings.youngPeople.pagesFor')}
              options={choice('page', pages)}
              value={now.pagesFor}
              onChange={(pagesFor) => change({ youngPeople: { ...now, pagesFor } })}
            />
            {now.setOn && (
              <p>
                {t('service.settings.youngPeople.setBy', {
                  name: now.setBy,
                  on: dateInWords(now.setOn, i18n.language),
                })}
              </p>
            )}
          </>
        )}
      </Stack>
    </FoldedPart>
  );
}
