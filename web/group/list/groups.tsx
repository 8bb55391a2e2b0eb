import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupListed } from '#core/api-answers/groups.ts';
import { comesLater, OnceShown } from '#web/app/frame/once-shown.tsx';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { groupInPassing, useGroups, useGroupsToSee } from '#web/app/group.ts';
import { InstallFirst } from '#web/app/offline/install-first.tsx';
import { keepShell } from '#web/app/offline/keep-shell.ts';
import { everyWordIsThere } from '#web/app/words.ts';
import css from '#web/group/group.module.css';
import { KeptHere } from '#web/group/kept-here.tsx';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Empty, Loading } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Listed } from './listed.tsx';

const pressing = ({ alarms: { urgency } }: GroupListed) =>
  ['now', 'same_day', 'before_next_session', 'none'].indexOf(urgency);

/** Those with somebody in danger first, then by their next meeting. */
const byNeed = (one: GroupListed, other: GroupListed) =>
  pressing(one) - pressing(other) ||
  (one.next?.at ?? '9999').localeCompare(other.next?.at ?? '9999') ||
  one.name.localeCompare(other.name);

const ChoosePhrase = comesLater(() =>
  import('#web/app/offline/phrase/choose-phrase.tsx').then((come) => come.ChoosePhrase),
);

/** What stands here for a supervisor, which comes after a facilitator’s groups. */
const Watched = lazy(async () => {
  const [{ Watched: part }] = await Promise.all([import('./watched.tsx'), everyWordIsThere()]);
  return { default: part };
});

/** All other pages of a group, for days without a line. */
const whatAWeekNeeds = () =>
  Promise.all([
    import('#web/group/pages.ts'),
    import('#web/app/forms/faults-in-group.ts'),
    import('#web/both/help/without-a-line.tsx'),
    everyWordIsThere(),
  ]);

/** The groups I lead, and those of whom I supervise; each is kept on this phone for days without a line. */
export function Groups() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { data, error } = useGroups();
  const isShown = data !== undefined;
  useEffect(() => {
    if (isShown) keepShell(whatAWeekNeeds);
  }, [isShown]);
  const groups = data?.answer.groups ?? [];
  const mine = groups.filter(({ as }) => as === 'facilitator' || as === 'therapist').toSorted(byNeed);
  const supervised = groups.filter(({ as }) => as === 'supervisor').toSorted(byNeed);
  const day = useGroupsToSee(me.roles.includes('supervisor') ? 'asked' : 'not_asked').data;
  useQueries({
    queries: mine.filter(({ status }) => status === 'under_way').map(({ id }) => groupInPassing(id)),
  });
  if (!data) return <PageNotReady error={error} title={t('group.list.title')} />;
  const mayForm = me.roles.some((role) => role === 'facilitator' || role === 'therapist');
  return (
    <>
      <TitleOf words={t('group.list.title')} />
      <PageHead
        title={t('group.list.title')}
        lead={mine.length > 0 ? t('group.list.lead') : undefined}
        actions={
          mayForm && (
            <Link to="/groups/new" className={buttonClass({ kind: mine.length === 0 ? 'primary' : 'plain' })}>
              {t('group.list.form')}
            </Link>
          )
        }
      />
      <Stack gap="section">
        <KeptHere since={data.since} of="list" />
        {groups.length === 0 && <Empty title={t('group.list.none')}>{t('group.list.noneSays')}</Empty>}
        {mine.length > 0 && (
          <ul className={css.doors}>
            {mine.map((one) => (
              <Listed key={one.id} one={one} today={data.answer.today} />
            ))}
          </ul>
        )}
        {mine.length > 0 && supervised.length === 0 && (
          <Row>
            <Link to="/groups/practice" className={standingLinkClass}>
              {t('group.list.practice')}
            </Link>
          </Row>
        )}
        {mine.length > 0 && <InstallFirst />}
        {mine.length > 0 && (
          <OnceShown>
            <ChoosePhrase />
          </OnceShown>
        )}
        {supervised.length > 0 && (
          <Suspense fallback={<Loading />}>
            <Watched groups={supervised} day={day} today={data.answer.today} />
          </Suspense>
        )}
      </Stack>
    </>
  );
}
