import type { CardAnswer, CardItem } from '#core/course/feedback-cards/items.ts';
import css from './card-pictures.module.css';

/** One plain picture for each thing that is asked, drawn in lines. */
const pictures: Record<CardItem, string> = {
  // An ear.
  listens: 'M14 34c0 6 8 6 10 1 2-6 10-8 10-18a12 12 0 0 0-24 0m6 1a6 6 0 0 1 12 0c0 4-6 4-6 9',
  // A clock.
  time: 'M24 6a18 18 0 1 0 0 36 18 18 0 0 0 0-36m0 8v10l7 5',
  // A knot of two rings.
  promises: 'M18 14a10 10 0 1 0 0 20 10 10 0 0 0 0-20m12 0a10 10 0 1 0 0 20 10 10 0 0 0 0-20',
  // A cloud with the sun behind it.
  quarrels:
    'M14 38h20a7 7 0 0 0 0-14 11 11 0 0 0-21 3 6 6 0 0 0 1 11M32 14a7 7 0 0 1 7 7M32 5v3m13 13h-3M41 12l-2 2',
  // A speech bubble with a heart.
  feelings: 'M8 8h32v24H22l-8 8v-8H8zM24 27l-6-6a4 4 0 0 1 6-5 4 4 0 0 1 6 5z',
  // A balloon.
  good_times: 'M24 4c-7 0-12 6-12 13s6 14 12 14 12-7 12-14S31 4 24 4m0 27-2 3h4zm0 3c0 5-4 5-2 10',
};

/** The picture of what is asked; its words stand beside it. */
export function ItemPicture({ item }: { item: CardItem }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden className={css.picture}>
      <path d={pictures[item]} />
    </svg>
  );
}

const mouths: Record<CardAnswer, string> = {
  yes: 'M15 28c4 7 14 7 18 0',
  sometimes: 'M16 31h16',
  no: 'M15 34c4-7 14-7 18 0',
};

/** A face that is glad, neither, or sad. */
export function AnswerFace({ answer }: { answer: CardAnswer }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden className={css.picture}>
      <path d={`M24 5a19 19 0 1 0 0 38 19 19 0 0 0 0-38M17 19v2m14-2v2${mouths[answer]}`} />
    </svg>
  );
}
