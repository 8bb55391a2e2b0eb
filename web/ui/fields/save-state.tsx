import { useTranslation } from 'react-i18next';
import { classes } from '#web/ui/look/classes.ts';
import css from './save-state.module.css';

export type Saving = 'unchanged' | 'onThisMachine' | 'sending' | 'saved' | 'waitingForLine' | 'refused';

/** Says where what was written is now. */
export function SaveState({ state }: { state: Saving }) {
  const { t } = useTranslation();
  return (
    <span role="status" className={classes(css.state, css[state])}>
      {state !== 'unchanged' && t(`ui.saving.${state}`)}
    </span>
  );
}
