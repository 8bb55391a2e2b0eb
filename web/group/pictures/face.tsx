import css from './pictures.module.css';

/** A face for a mood from 0, as bad as can be, to 10; its number and its words always stand beside it. */
export function FacePicture({ mood }: { mood: number }) {
  const bend = (mood - 5) * 1.2;
  return (
    <svg viewBox="0 0 48 48" className={css.face} aria-hidden>
      <circle cx={24} cy={24} r={20} />
      <path d={`M17 18v2M31 18v2M14 ${32 - bend / 2}Q24 ${32 + bend} 34 ${32 - bend / 2}`} />
    </svg>
  );
}
