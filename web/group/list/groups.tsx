import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupListed } from '#core/api-answers/groups.ts';
import type { ReasonToSee } from '#core/supervision/whom-to-see.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { groupQuery, useGroups, useGroupsToSee } from '#web/app/group.ts';
import { ChoosePhrase } from '#web/app/offline/choose-phrase.tsx';
import { keepShell } from '#web/app/offline/keep-shell.ts';
import css from '#web/group/group.module.css';
import { KeptHere } from '#web/group/kept-here.tsx';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { momentInWords } from '#web/ui/words/when.ts';
import { Need } from './need.tsx';

/** One group in the list: danger first, then its next meeting, then how it stands. */
function Listed({ one, why = [] }: { one: GroupListed; why?: readonly ReasonToSee[] }) {
  const { t, i18n } = useTranslation();
  const listed = useListed();
  const { id, name, place, next, held, of, members, alarms, facilitators, as } = one;
  const facts = [
    t('group.list.held', { held, of }),
    members !== null && t('group.list.members', { count: members }),
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
        <Need why={why} />
        <span>
          {next
            ? t('group.list.next', { when: momentInWords(next.at, i18n.language) })
            : t(one.status === 'ended' ? 'group.list.ended' : 'group.list.noneNext')}
        </span>
        <span className={css.soft} dir="auto">
          {facts.filter(Boolean).join(' · ')}
        </span>
      </Link>
    </li>
  );
}

const pressing = ({ alarms: { urgency } }: GroupListed) =>
  ['now', 'same_day', 'before_next_session', 'none'].indexOf(urgency);

/** Those with somebody in danger first, then by their next meeting. */
const byNeed = (one: GroupListed, other: GroupListed) =>
  pressing(one) - pressing(other) ||
  (one.next?.at ?? '9999').localeCompare(other.next?.at ?? '9999') ||
  one.name.localeCompare(other.name);

/** The groups I lead, and those of whom I supervise; each is kept on this phone for days without a line. */
export function Groups() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { data, error } = useGroups();
  useEffect(keepShell, []);
  const groups = data?.answer.groups ?? [];
  const mine = groups.filter(({ as }) => as === 'facilitator' || as === 'therapist').toSorted(byNeed);
  const supervised = groups.filter(({ as }) => as === 'supervisor').toSorted(byNeed);
  const toSee = useGroupsToSee(me.roles.includes('supervisor') ? 'asked' : 'not_asked').data?.groups ?? [];
  const whyOf = new Map(toSee.map(({ group, why }) => [group, why]));
  const place = ({ id }: GroupListed) => toSee.findIndex(({ group }) => group === id);
  // By the list until it is known whom to see first; a group that is not in that stays where it was.
  const watched = supervised.toSorted((one, other) => place(one) - place(other));
  useQueries({
    queries: mine
      .filter(({ status }) => status === 'under_way')
      .map(({ id }) => ({ ...groupQuery(id), staleTime: 30_000 })),
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
        <KeptHere since={data.since} />
        {groups.length === 0 && <Empty title={t('group.list.none')}>{t('group.list.noneSays')}</Empty>}
        {mine.length > 0 && (
          <ul className={css.doors}>
            {mine.map((one) => (
              <Listed key={one.id} one={one} />
            ))}
          </ul>
        )}
        {mine.length > 0 && <ChoosePhrase />}
        {watched.length > 0 && (
          <Part title={t('group.list.watched')}>
            <ul className={css.doors}>
              {watched.map((one) => (
                <Listed key={one.id} one={one} why={whyOf.get(one.id) ?? []} />
              ))}
            </ul>
          </Part>
        )}
      </Stack>
    </>
  );
}
