import { useTranslation } from 'react-i18next';
import { seenOfMine } from '#core/course/inventory/seen-of-mine.ts';
import { wishesIn } from '#core/course/inventory/wishes.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { WhoReads } from './who-reads.tsx';

/** Whether somebody is kept back, so that the page's own sentence on who reads it leaves out what the therapist does not see. */
export function useKeepsBack(written: readonly object[]): boolean {
  const { course } = useMyCourse();
  return wishesIn(course).people.size > 0 || written.some((one) => seenOfMine(course, one).sees !== 'all');
}

interface SeenOfMineProps {
  /** What I write, or wrote. */
  written: object;
  /** The words in it that the therapist reads, where they can be shown as they arrive. */
  words?: string;
}

/** What my therapist sees of it instead, where it names somebody I keep to myself; else nothing. */
export function SeenOfMine({ written, words }: SeenOfMineProps) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const { sees } = seenOfMine(course, written);
  if (sees === 'all') return null;
  if (sees === 'nothing')
    return (
      <div role="status">
        <WhoReads>{t('client.keptBack.nothing', { who })}</WhoReads>
      </div>
    );
  const inWords = words ? seenOfMine(course, { words }) : undefined;
  return (
    <div role="status">
      {inWords?.sees === 'part' ? (
        <WhoReads>{t('client.keptBack.words', { who, words: inWords.left.words })}</WhoReads>
      ) : (
        <WhoReads>{t('client.keptBack.part', { who })}</WhoReads>
      )}
    </div>
  );
}
