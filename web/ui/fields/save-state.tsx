import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '#web/ui/look/classes.ts';
import css from './save-state.module.css';

export type Saving = 'unchanged' | 'onThisMachine' | 'sending' | 'saved' | 'waitingForLine' | 'refused';

/** Whether what is typed outlives the page: on this machine, or on the page alone. */
export const WhereKept = createContext<'machine' | 'page'>('machine');

const onThePage: Partial<Record<Saving, 'onThisPage' | 'waitingOnPage'>> = {
  onThisMachine: 'onThisPage',
  waitingForLine: 'waitingOnPage',
};

/** Says where what was written is now. */
export function SaveState({ state }: { state: Saving }) {
  const { t } = useTranslation();
  const where = useContext(WhereKept);
  const said = (where === 'page' && onThePage[state]) || state;
  return (
    <span role="status" className={classes(css.state, css[state])}>
      {said !== 'unchanged' && t(`ui.saving.${said}`)}
    </span>
  );
}
