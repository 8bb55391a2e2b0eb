import { useTranslation } from 'react-i18next';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import css from './opening.module.css';
import type { SuitabilityFields } from './suitability-fields.ts';

type Screen = SuitabilityFields['screen'];
const answers = ['not_asked', 'no', 'possible', 'yes', 'prefer_not_to_say'] as const;
const flags = ['psychosis', 'bipolar', 'substances'] as const;
const asked = ['not_yet', 'alone', 'not_alone'] as const;

/** What is screened before the decision; violence at home is asked of the client alone, with nobody in earshot. */
export function Screening({ screen, onChange }: { screen: Screen; onChange: (screen: Screen) => void }) {
  const { t } = useTranslation();
  const choices = useChoices();
  const options = choices('opening.suitability.screenIs', answers);
  const answerOf = (chosen: string) => answers.find((answer) => answer === chosen) ?? 'not_asked';
  return (
    <fieldset className={css.several}>
      <legend>{t('opening.suitability.screen')}</legend>
      {flags.map((flag) => (
        <RadioList
          key={flag}
          label={t(`opening.suitability.screened.${flag}`)}
          layout="inline"
          options={options}
          value={screen[flag]}
          onChange={(chosen) => onChange({ ...screen, [flag]: answerOf(chosen) })}
        />
      ))}
      <RadioList
        label={t('opening.suitability.violenceAsked')}
        hint={t('opening.suitability.violenceHint')}
        layout="inline"
        options={choices('opening.suitability.violenceAskedIs', asked)}
        value={screen.violenceAsked}
        onChange={(chosen) => {
          const violenceAsked = asked.find((each) => each === chosen) ?? 'not_yet';
          const violenceAtHome = violenceAsked === 'alone' ? screen.violenceAtHome : 'not_asked';
          onChange({ ...screen, violenceAsked, violenceAtHome });
        }}
      />
      {screen.violenceAsked === 'alone' && (
        <RadioList
          label={t('opening.suitability.screened.violenceAtHome')}
          privacy={t('people.onlyClinicians')}
          layout="inline"
          options={options}
          value={screen.violenceAtHome}
          onChange={(chosen) => onChange({ ...screen, violenceAtHome: answerOf(chosen) })}
        />
      )}
    </fieldset>
  );
}
