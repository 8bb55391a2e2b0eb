import { useTranslation } from 'react-i18next';
import { seenOfMine } from '#core/course/inventory/seen-of-mine.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { WhoReads } from './who-reads.tsx';

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
  const inWords = words ? seenOfMine(course, { words }) : undefined;
  const says =
    sees === 'nothing'
      ? t('client.keptBack.nothing', { who })
      : inWords?.sees === 'part'
        ? t('client.keptBack.words', { who, words: inWords.left.words })
        : t('client.keptBack.part', { who });
  return (
    <div role="status">
      <WhoReads says={says} instead={says} />
    </div>
  );
}
