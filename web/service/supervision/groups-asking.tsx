import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGroupsToSee } from '#web/app/group.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';

/** Where groups are supervised too: how many ask for a look, and the way to them; nothing where none is. */
export function GroupsAsking() {
  const { t } = useTranslation();
  const groups = useGroupsToSee('asked').data?.groups ?? [];
  if (groups.length === 0) return null;
  const asking = groups.filter(({ why }) => why.length > 0).length;
  return (
    <p>
      <Link to="/groups" className={standingLinkClass}>
        {t('service.supervision.groupsAsk', { count: asking, of: groups.length })}
      </Link>
    </p>
  );
}
