import { useTranslation } from 'react-i18next';
import type { ReasonToSee } from '#core/supervision/whom-to-see.ts';

type Told = Exclude<ReasonToSee, { kind: 'alarm' }>;

/** How many there are of what asks for somebody. */
function countOf(why: Told): number {
  if (why.kind === 'late_entry') return why.meetings.length;
  if (why.kind === 'action_overdue') return why.actions.length;
  return why.kind === 'nobody_named' ? 0 : why.courses.length;
}

/** What in a group asks for its supervisor, weightiest first; an alarm stands on the line already. */
export function Need({ why }: { why: readonly ReasonToSee[] }) {
  const { t } = useTranslation();
  const told = why.filter((one): one is Told => one.kind !== 'alarm');
  return told.map((one) => (
    <span key={one.kind}>
      {one.kind === 'nobody_named'
        ? t('group.need.nobody_named')
        : t(`group.need.${one.kind}`, { count: countOf(one) })}
    </span>
  ));
}
