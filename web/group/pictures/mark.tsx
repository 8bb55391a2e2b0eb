import css from './pictures.module.css';

const drawn = {
  /** A tick: here, done, agreed. */
  yes: 'M10 25 20 35 38 13',
  /** A clock: late. */
  late: 'M24 6a18 18 0 1 1-.1 0M24 14v11l8 5',
  /** Somebody at an open door, going. */
  left: 'M8 6h18v36H8zM32 16l9 8-9 8m-12-8h20',
  /** An empty seat. */
  away: 'M14 6v36m0-16h18v16M14 6h-2m20 20V16',
  /** A spoken word that came beforehand. */
  word: 'M6 8h36v24H22l-10 10V32H6z',
  /** A part done. */
  partly: 'M24 6a18 18 0 1 1-.1 0M24 6v36',
  /** Done in another way. */
  otherwise: 'M6 34c10 0 10-20 20-20h14m-8-8 8 8-8 8',
  /** Not yet. */
  notYet: 'M24 6a18 18 0 1 1-.1 0',
  /** Let go. */
  letGo: 'M12 12l24 24m0-24L12 36',
  /** Somebody beside somebody. */
  stay: 'M12 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0M28 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0M16 18v12l-4 12m4-12 4 12m12-24v12l-4 12m4-12 4 12M16 24h16',
  /** A telephone. */
  call: 'M12 6l8 2 2 8-5 4c2 5 6 9 11 11l4-5 8 2 2 8c0 3-4 5-7 5C20 41 7 28 7 13c0-3 2-7 5-7',
  /** A pen on paper. */
  write: 'M10 6h20v36H10zM15 14h10m-10 8h10m-10 8h6M34 30 42 14l-4-2-8 16v5z',
  /** Something put out of reach. */
  means: 'M10 20h28v22H10zM16 20v-6a8 8 0 0 1 16 0v6m-8 8v6',
} as const;

export type MarkName = keyof typeof drawn;

/** A small drawn mark; its words always stand beside it. */
export function Mark({ name }: { name: MarkName }) {
  return (
    <svg viewBox="0 0 48 48" className={css.mark} aria-hidden>
      <path d={drawn[name]} />
    </svg>
  );
}
