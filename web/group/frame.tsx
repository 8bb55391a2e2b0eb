import { Link, Outlet, useLocation, useParams } from '@tanstack/react-router';
import { createContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useInside } from '#web/app/frame/inside.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { keepShell } from '#web/app/offline/keep-shell.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import css from './group.module.css';
import { type GroupNow, useGroupNow } from './group-now.ts';
import { KeptHere } from './kept-here.tsx';
import { NotTold } from './meeting/not-told.tsx';

const context = createContext<GroupNow | null>(null);

/** What stands inside reads this as the group of its page. */
export const GroupSeen = context.Provider;

interface GroupHere extends GroupNow {
  id: string;
  may: (act: string) => boolean;
}

/** The group of this page. */
export function useGroupHere(): GroupHere {
  const now = useInside(context);
  return { ...now, id: now.view.group.id, may: (act) => now.view.acts.includes(act) };
}

const rooms = [
  ['/groups/$group', 'now', '/members'],
  ['/groups/$group/meetings', 'meetings', '/meetings'],
  ['/groups/$group/about', 'about', '/about'],
  ['/groups/$group/supervision', 'supervision', '/observed'],
] as const;

/** The room a page of the group is in: a member’s is reached from now, an observed meeting from supervision. */
const useIsInside = (group: string) => {
  const at = useLocation({ select: ({ pathname }) => pathname });
  return (inside: string) => at.startsWith(`/groups/${group}${inside}/`);
};

/** What says without a line what is missing in a form, and the numbers at the door. */
const whatIsChecked = () =>
  Promise.all([import('#web/app/forms/faults-in-group.ts'), import('#web/both/help/without-a-line.tsx')]);

/** What surrounds the pages of one group: its name, where it stands, and its rooms. */
export function GroupFrame() {
  const { t } = useTranslation();
  const { group } = useParams({ from: '/staff/groups/$group' });
  const isInside = useIsInside(group);
  const { data, error } = useGroupNow(group);
  useEffect(() => keepShell(whatIsChecked), []);
  if (!data) return <PageNotReady error={error} title={t('group.title')} />;
  const { view, since } = data;
  const name = view.group.forming.formed?.name ?? '';
  const place = view.group.forming.formed?.place ?? '';
  return (
    <GroupSeen value={data}>
      <TitleOf words={name} />
      <PageHead
        title={name}
        above={
          <Link to="/groups" className={standingLinkClass}>
            {t('group.all')}
          </Link>
        }
        lead={[view.form?.name, place].filter(Boolean).join(' · ')}
      />
      <nav aria-label={t('group.rooms.label')} className={css.rooms} data-print="never">
        {rooms.map(([to, words, inside]) => (
          <Link
            key={to}
            to={to}
            params={{ group }}
            activeOptions={{ exact: true }}
            className={css.room}
            {...(isInside(inside) && { 'aria-current': 'true' as const })}
            activeProps={{ 'aria-current': 'page' }}
          >
            {t(`group.rooms.${words}`)}
          </Link>
        ))}
      </nav>
      <Stack gap="section">
        <KeptHere since={since} />
        <NotTold view={view} />
        <Outlet />
      </Stack>
    </GroupSeen>
  );
}
