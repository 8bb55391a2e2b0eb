import { useTranslation } from 'react-i18next';
import css from './visually-hidden.module.css';

/** Says to who listens that it is done, each time it is: where what was done goes from the page with its form. */
export function SaidOnceDone({ times }: { times: number }) {
  const { t } = useTranslation();
  return (
    <span role="status" className={css.hidden}>
      {times > 0 && <span key={times}>{t('ui.kept')}</span>}
    </span>
  );
}
