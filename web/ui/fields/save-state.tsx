import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '#web/ui/look/classes.ts';
import css from './save-state.module.css';

export type Saving = 'unchanged' | 'onThisMachine' | 'sending' | 'saved' | 'waitingForLine' | 'refused';

/** Whether what is typed outlives the page: on this machine, or on the page alone. */
export const WhereKept = createContext<'machine' | 'page'>('machine');

/** What something that waits to be sent waits for. */
export const WaitingFor = createContext<'line' | 'signIn' | 'kith'>('line');

const waiting = {
  machine: { line: 'waitingForLine', signIn: 'waitingForSignIn', kith: 'waitingForKith' },
  page: { line: 'waitingOnPage', signIn: 'waitingOnPageForSignIn', kith: 'waitingOnPageForKith' },
} as const;

/** Says where what was written is now. */
export function SaveState({ state }: { state: Saving }) {
  const { t } = useTranslation();
  const where = useContext(WhereKept);
  const waitingFor = useContext(WaitingFor);
  const isKept = where === 'page' && state === 'onThisMachine' ? 'onThisPage' : state;
  const said = state === 'waitingForLine' ? waiting[where][waitingFor] : isKept;
  return (
    <span role="status" className={classes(css.state, css[state])}>
      {said !== 'unchanged' && t(`ui.saving.${said}`)}
    </span>
  );
}
