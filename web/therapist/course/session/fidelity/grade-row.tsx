import { useTranslation } from 'react-i18next';
import css from './fidelity.module.css';

interface GradeRowProps {
  name: string;
  label: string;
  choices: readonly string[];
  spoken: (choice: string) => string;
  value: string;
  onChange: (value: string) => void;
}

/** A grade as a short row of targets: one press or one arrow key each. */
export function GradeRow({ name, label, choices, spoken, value, onChange }: GradeRowProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={css.grades}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice} className={css.grade} title={spoken(choice)}>
          <input
            type="radio"
            name={name}
            value={choice}
            aria-label={spoken(choice)}
            checked={choice === value}
            onChange={() => onChange(choice)}
          />
          <span aria-hidden>{choice === 'na' ? t('session.fidelity.naShort') : choice}</span>
        </label>
      ))}
    </fieldset>
  );
}
