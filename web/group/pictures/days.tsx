import css from './pictures.module.css';

/** How many of fourteen days each answer is, about: none, some, more than half, nearly all. */
const filled = [0, 4, 9, 13];
const days = Array.from({ length: 14 }, (_, day) => day);

/** Fourteen days in two rows, as many of them filled as an answer says; its words always stand beside it. */
export function DaysPicture({ value }: { value: number }) {
  const many = filled[value];
  if (many === undefined) return null;
  return (
    <svg viewBox="0 0 84 26" className={css.days} aria-hidden>
      {days.map((day) => (
        <rect
          key={day}
          x={(day % 7) * 12 + 1}
          y={day < 7 ? 1 : 14}
          width={10}
          height={10}
          rx={2}
          className={day < many ? css.day : css.noDay}
        />
      ))}
    </svg>
  );
}
