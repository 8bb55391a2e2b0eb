import { useTranslation } from 'react-i18next';
import type { TryOut } from '#core/course/try-outs/state.ts';
import { listWithWhom } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

/** What we agreed on it besides: with whom, when, what it is for, what might get in the way and what then (3.9). */
export function TryOutMeant({ tryOut }: { tryOut: TryOut }) {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const { personIds, withWhom, when, due, why, obstacle, planB, worksheet } = tryOut;
  const rows = [
    {
      title: t('client.tryOuts.meant.with'),
      lines: [listWithWhom(course, personIds, withWhom)],
    },
    { title: t('client.tryOuts.meant.when'), lines: [when, due && dateInWords(due, i18n.language)] },
    { title: t('client.tryOuts.meant.why'), lines: [why] },
    { title: t('client.tryOuts.meant.obstacle'), lines: [obstacle] },
    { title: t('client.tryOuts.meant.planB'), lines: [planB] },
    { title: t('client.tryOuts.meant.worksheet'), lines: [worksheet] },
  ];
  if (rows.every(({ lines }) => lines.every((line) => !line))) return null;
  return <SaidList rows={rows} />;
}
