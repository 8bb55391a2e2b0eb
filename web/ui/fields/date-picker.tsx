import { useTranslation } from 'react-i18next';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { classes } from '#web/ui/look/classes.ts';
import css from './select.module.css';
import { Arrow } from './select.tsx';

/** Whether fingers are what one points with here, so that the machine has a calendar made for them. */
export const isByThumb = (): boolean => globalThis.matchMedia?.('(pointer: coarse)').matches ?? false;

interface DatePickerProps {
  /** A whole day; anything less stands as none. */
  value: string;
  onPick: (day: string) => void;
}

/** The phone’s own calendar, one tap away: its field lies unseen over the mark. */
export function DatePicker({ value, onPick }: DatePickerProps) {
  const { t } = useTranslation();
  return (
    <span className={classes(buttonClass(), css.thumb)}>
      <Arrow />
      <input
        type="date"
        className={css.calendar}
        aria-label={t('ui.datePick')}
        value={value.length === 10 ? value : ''}
        onChange={(event) => onPick(event.target.value)}
      />
    </span>
  );
}
