import type { VersionedEntry, VersionedText } from '#core/course/shared/versioned-text.ts';
import type { Capture } from './capture.ts';
import { Cards, type CardsProps } from './cards.tsx';
import { OneText } from './one-text.tsx';

/** What is written at the steps of one piece of work: single texts, and cards of one kind, all hanging at one place. */
export const stepsAt = (where: Record<string, unknown>) => ({
  text: (capture: Capture, now: VersionedText<unknown> | undefined, opens?: string) => (
    <OneText capture={capture} where={where} now={now} opens={opens} />
  ),
  cards: <Text,>(
    capture: Capture,
    entries: readonly VersionedEntry<Text>[],
    head: keyof Text & string,
    adds: string,
    more: Pick<CardsProps<Text>, 'start' | 'title' | 'children'> = {},
  ) => <Cards capture={capture} where={where} entries={entries} head={head} adds={adds} {...more} />,
});
