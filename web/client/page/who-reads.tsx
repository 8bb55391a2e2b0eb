import { useTranslation } from 'react-i18next';
import { useMyCourse } from '#web/client/my-course.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import css from './page.module.css';

/** A sentence that names the therapist as a reader, with who reads it beside them, as it is in this course. */
export function useWhoReads(): (says: string) => string {
  const { t } = useTranslation();
  const { who, alsoRead = [] } = useMyCourse();
  const listed = useListed();
  const others = (['sees_to_it', 'supervises'] as const).flatMap((as) => {
    const names = alsoRead.filter((one) => one.as === as).map(({ name }) => name);
    return names.length > 0
      ? [t(`client.alsoRead.${as}`, { names: listed(names), who, count: names.length })]
      : [];
  });
  return (says) => [says, ...others].join(' ');
}

/** Who reads what is written here: the page's own sentence on the therapist, and whoever reads it beside them. */
export function WhoReads({ children }: { children: string }) {
  return <p className={css.reads}>{useWhoReads()(children)}</p>;
}

/** What others than those who treat the client see of them here, or that it is nothing. */
export function WhatIsSeen({ children }: { children: string }) {
  return <p className={css.reads}>{children}</p>;
}
