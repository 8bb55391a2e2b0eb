import { useTranslation } from 'react-i18next';
import { suitabilityAdvice } from '#core/course/suitability/advice.ts';
import { suitabilityRules } from '#core/course/suitability/rules.ts';
import { ruleAnswer } from '#core/course/suitability/state.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import css from './opening.module.css';
import type { SuitabilityFields } from './suitability-fields.ts';

type Answers = NonNullable<SuitabilityFields['answers']>;
const given = ruleAnswer.options;

/** The questions of fit, each with what a yes means once it is given (SU-01 to SU-25). */
export function RulesAsked({
  answers,
  onChange,
}: {
  answers: Answers;
  onChange: (answers: Answers) => void;
}) {
  const { t } = useTranslation();
  const choices = useChoices();
  const options = choices('opening.suitability.ruleIs', given);
  const groups = (['indicates', 'adapts', 'not_now', 'stops'] as const).map((result) => ({
    result,
    rules: suitabilityRules.filter((rule) => rule.result === result),
  }));
  return (
    <fieldset className={css.several}>
      <legend>{t('opening.suitability.rules')}</legend>
      <p className={css.faint}>{t('opening.suitability.rulesLead', { count: answers.length })}</p>
      {groups.map(({ result, rules }) => (
        <Disclosure key={result} title={t(`opening.suitability.result.${result}`)} level={4}>
          <ul className={css.list}>
            {rules.map(({ id, asks }) => {
              const known = answers.find(({ rule }) => rule === id);
              const advice = suitabilityAdvice.find((each) => each.id === id);
              const says = known?.answer === 'yes' && advice ? `${advice.means} ${advice.advice}` : undefined;
              return (
                <li key={id}>
                  <Select
                    label={`${id} ${asks}`}
                    hint={says}
                    options={options}
                    value={known?.answer}
                    onChange={(chosen) => {
                      const answer = given.find((each) => each === chosen) ?? 'unknown';
                      onChange([...answers.filter(({ rule }) => rule !== id), { rule: id, answer }]);
                    }}
                  />
                </li>
              );
            })}
          </ul>
        </Disclosure>
      ))}
    </fieldset>
  );
}
