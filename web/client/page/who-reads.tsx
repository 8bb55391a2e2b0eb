import { useTranslation } from 'react-i18next';
import type { ActName } from '#core/course/book.ts';
import { seenOfMine } from '#core/course/inventory/seen-of-mine.ts';
import { wishesIn } from '#core/course/inventory/wishes.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import css from './page.module.css';

/**
 * A sentence that names the therapist as a reader, with who reads it beside them, as it is in this course. Where somebody
 * is kept back it says that too, or is said otherwise: with `instead`, which leaves out what the therapist does not see.
 */
export function useWhoReads(
  written: readonly object[] = [],
): (says: string, instead?: string | undefined) => string {
  const { t } = useTranslation();
  const { course, who, alsoRead = [] } = useMyCourse();
  const listed = useListed();
  const keepsBack =
    wishesIn(course).people.size > 0 || written.some((one) => seenOfMine(course, one).sees !== 'all');
  const others = (['sees_to_it', 'supervises'] as const).flatMap((as) => {
    const names = alsoRead.filter((one) => one.as === as).map(({ name }) => name);
    return names.length > 0
      ? [t(`client.alsoRead.${as}`, { names: listed(names), who, count: names.length })]
      : [];
  });
  return (says, instead) => {
    const said = keepsBack ? [instead ?? `${says} ${t('client.keptBack.leftOut', { who })}`] : [says];
    return [...said, ...others].join(' ');
  };
}

/** What a page says of who reads it. */
export interface Reads {
  says: string;
  /** What it says instead where somebody is kept back; without it, that they are left out is added. */
  instead?: string | undefined;
  /** What stands there already, of which the therapist may not see all. */
  written?: readonly object[] | undefined;
  /** What writes here. Once the course is finished and none of it is open, nobody is told who reads it. */
  by: readonly ActName[];
}

/** Who reads what is written here: the page's own sentence on the therapist, and whoever reads it beside them. */
export function WhoReads({ says, instead, written, by }: Omit<Reads, 'by'> & { by?: readonly ActName[] }) {
  const { course, may } = useMyCourse();
  const whoReads = useWhoReads(written);
  if (by && course.closing.closed && !by.some(may)) return null;
  return <p className={css.reads}>{whoReads(says, instead)}</p>;
}

/** What others than those who treat the client see of them here, or that it is nothing. */
export function WhatIsSeen({ children }: { children: string }) {
  return <p className={css.reads}>{children}</p>;
}
