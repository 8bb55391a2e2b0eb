import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GroupListed } from '#core/api-answers/groups.ts';
import css from '#web/group/group.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { momentInWords } from '#web/ui/words/when.ts';

/** One group in the list: danger first, then its next meeting, then how it stands. */
export function Listed({ one, today }: { one: GroupListed; today: string }) {
  const { t, i18n } = useTranslation();
  const listed = useListed();
  const { id, name, place, next, held, of, members, alarms, facilitators, as } = one;
  const facts = [
    t('group.list.held', { held, of }),
    members !== null &&
      t(one.status === 'ended' ? 'group.list.were' : 'group.list.members', { count: members }),
    place,
    as === 'supervisor' && t('group.list.ledBy', { names: listed(facilitators) }),
  ];
  return (
    <li>
      <Link to="/groups/$group" params={{ group: id }} className={css.door}>
        <span className={css.doorName}>
          <bdi>{name}</bdi>
        </span>
        {alarms.open > 0 && alarms.urgency !== 'none' && (
          <Badge tone="danger">{t('group.list.alarms', { count: alarms.open })}</Badge>
        )}
        {(alarms.ofWhoDied ?? 0) > 0 && (
          <Badge>{t('group.list.alarmsOfWhoDied', { count: alarms.ofWhoDied })}</Badge>
        )}
        <span>
          {next
            ? t('group.list.next', { when: momentInWords(next.at, today, i18n.language) })
            : t(one.status === 'ended' ? 'group.list.ended' : 'group.list.noneNext')}
        </span>
        <span className={css.soft} dir="auto">
          {facts.filter(Boolean).join(' · ')}
        </span>
      </Link>
    </li>
  );
}
