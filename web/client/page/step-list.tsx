import { useTranslation } from 'react-i18next';
import css from './page.module.css';
import type { Step } from './step.ts';

/** All the steps of a long form with what each holds already; one chooses where to go on. */
export function StepList({ steps, onChoose }: { steps: readonly Step[]; onChoose: (at: number) => void }) {
  const { t } = useTranslation();
  return (
    <ol className={css.doors}>
      {steps.map(({ key, title, said }, at) => (
        <li key={key}>
          <button type="button" className={css.door} onClick={() => onChoose(at)}>
            <span className={css.doorName}>{title}</span>
            <span className={css.doorWords} dir="auto">
              {said || t('client.nothingYet')}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
