import { useTranslation } from 'react-i18next';
import { FacePicture } from '#web/group/pictures/face.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import css from './meeting.module.css';

interface MoodProps {
  label: string;
  value: number | null;
  onChange: (mood: number) => void;
  /** What its two ends mean, where it is no mood. */
  of?: 'mood' | 'aim';
}

/** A mood, or how far along an aim is, from 0 to 10, 10 best, with the face of the number that was pressed. */
export function Mood({ label, value, onChange, of = 'mood' }: MoodProps) {
  const { t } = useTranslation();
  return (
    <div className={css.mood}>
      <Rating
        label={label}
        value={value ?? undefined}
        onChange={onChange}
        lowWord={t(`group.meeting.${of}.low`)}
        highWord={t(`group.meeting.${of}.high`)}
      />
      {value !== null && <FacePicture mood={value} />}
    </div>
  );
}
