import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '#core/course/messages/state.ts';
import { classes } from '#web/ui/look/classes.ts';
import { dayInWords } from '#web/ui/words/when.ts';
import css from './messages.module.css';

interface OneMessageProps {
  message: Message;
  /** Whether whoever reads wrote it. */
  isMine: boolean;
  /** What the other is called. */
  who: string;
  closedOn?: string | undefined;
  children?: ReactNode;
}

/** What became of it, as its writer is told; to whoever it was written to that is no news. */
function useWhatBecame(): (props: OneMessageProps) => string {
  const { t, i18n } = useTranslation();
  return ({ message: { met, answerBy }, isMine, who, closedOn }) => {
    if (!isMine) return '';
    if (met) return t(`client.messages.sent.met.${met.how}`, { who, on: dayInWords(met.on, i18n.language) });
    if (closedOn && answerBy)
      return t('client.messages.sent.closed', { who, on: dayInWords(closedOn, i18n.language) });
    return answerBy
      ? t('client.messages.sent.answerBy', { who, on: dayInWords(answerBy, i18n.language) })
      : '';
  };
}

/** One message, as it was sent: whose, when, its words, and what became of it. */
export function OneMessage(props: OneMessageProps) {
  const { t, i18n } = useTranslation();
  const became = useWhatBecame()(props);
  const { message, isMine, who, children } = props;
  const day = dayInWords(message.on, i18n.language);
  return (
    <li className={classes(css.message, isMine && css.mine)}>
      <p className={css.whose}>
        {isMine ? (
          t('client.messages.sent.mine', { on: day })
        ) : (
          <bdi>{t('client.messages.sent.theirs', { who, on: day })}</bdi>
        )}
      </p>
      <p className={css.words} dir="auto">
        {message.words}
      </p>
      {children}
      {became && <p className={css.became}>{became}</p>}
    </li>
  );
}
