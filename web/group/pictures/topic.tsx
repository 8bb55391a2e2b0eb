import css from './pictures.module.css';

/** What a question is about, drawn in a few lines, by the topic an instrument gives it. */
const drawn: Record<string, string> = {
  // A flower that hangs its head.
  anhedonia: 'M24 44V22c0-8 12-10 12-2m-8 0c-2-6 6-12 10-6s0 12-6 10M24 34c-6-6-12-4-14-2 4 4 10 6 14 2',
  // A face without a smile, and rain.
  'low mood': 'M24 20a12 12 0 1 1-.1 0M20 30v1m8-1v1m-9 8c3-4 7-4 10 0M12 4v6m12-8v6m12-4v6',
  // A bed and the moon.
  sleep:
    'M6 42V26m0 10h36v6m0-6v-4c0-4-4-6-8-6H18v10M8 30a4 4 0 1 0 8 0 4 4 0 1 0-8 0M38 6a8 8 0 1 0 4 12 7 7 0 0 1-4-12',
  // Somebody who sits, leaning.
  energy: 'M18 10a5 5 0 1 1 10 0 5 5 0 1 1-10 0M22 15c-6 6-6 12-4 18h14l4 11M18 33l-8 11m14-22 8 6',
  // A bowl and a spoon.
  appetite: 'M6 24h30c0 10-6 16-15 16S6 34 6 24m8 16h14M38 6c4 0 4 10 0 10s-4-10 0-10m0 10v14',
  // Somebody who looks down.
  'self-worth/guilt':
    'M28 12a6 6 0 1 1-12 0 6 6 0 1 1 12 0m-8 6c-8 4-8 14-8 26m20 0c0-8 0-14-4-18l-8 10M30 8l6-4',
  // A thread that will not run straight.
  concentration: 'M4 24c6-14 12 14 18 0s-6-14-8-4 14 22 20 4 2-14-4-8 2 16 14 8',
  // One foot before the other, slowly.
  psychomotor:
    'M12 8c6 0 6 10 4 16h-8C6 18 8 8 12 8m-4 20h8v4c0 4-8 4-8 0zM36 16c6 0 6 10 4 16h-8c-2-6 0-16 4-16m-4 20h8v4c0 4-8 4-8 0z',
  // Two people who sit and talk.
  'death/self-harm':
    'M10 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0M30 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0M14 17v13h8l2 12m10-25v13h-8l-2 12M20 22h8',
};

/** The picture of a question; nothing where there is none. The question’s words always stand beside it. */
export function TopicPicture({ topic }: { topic: string | null }) {
  const path = topic === null ? undefined : drawn[topic];
  if (!path) return null;
  return (
    <svg viewBox="0 0 48 48" className={css.topic} aria-hidden>
      <path d={path} />
    </svg>
  );
}
