import { overNewer } from '#web/app/forms/newer-text.tsx';
import { classes } from '#web/ui/look/classes.ts';
import css from './letter-words.module.css';

interface LetterWordsProps {
  children: string | undefined;
  /** `lead` where a letter has the room of a desk. */
  size?: 'text' | 'lead';
}

/** Words that are read as a letter is: with their own line ends, in the face of what was written by hand. */
export function LetterWords({ children, size = 'text' }: LetterWordsProps) {
  return (
    <p className={classes(css.words, size === 'lead' && css.lead)} dir="auto">
      {children}
    </p>
  );
}

/** A letter that somebody wrote anew meanwhile, beside mine. */
export const newerLetter = (form: Parameters<typeof overNewer>[0], size?: LetterWordsProps['size']) =>
  overNewer(form, (text) => <LetterWords size={size}>{String(text)}</LetterWords>);
