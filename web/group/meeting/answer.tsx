import type { ReactNode } from 'react';
import { classes } from '#web/ui/look/classes.ts';
import css from './meeting.module.css';

interface AnswerProps {
  words: ReactNode;
  picture?: ReactNode;
  note?: string;
  isChosen: boolean;
  onPress: () => void;
}

/** One of several answers, as large as a thumb; a press gives it. */
export function Answer({ words, picture, note, isChosen, onPress }: AnswerProps) {
  return (
    <li>
      <button
        type="button"
        aria-pressed={isChosen}
        className={classes(css.answer, isChosen && css.chosen)}
        onClick={onPress}
      >
        {picture}
        <span className={css.answerWords}>
          {words}
          {note && <span className={css.note}>{note}</span>}
        </span>
      </button>
    </li>
  );
}

/** Answers below one another, named by the question. */
export function Answers({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className={css.answers}>
      {children}
    </ul>
  );
}
