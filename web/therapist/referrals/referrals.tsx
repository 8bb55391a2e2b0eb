import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReferralListed } from '#core/api-answers/referrals/referrals.ts';
import { runsAccounts } from '#core/roles.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Badge, type Tone } from '#web/ui/words/badge.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { useReferrals } from './known.ts';

const tones: Partial<Record<ReferralListed['state'], Tone>> = {
  came: 'beginning',
  waiting: 'slow',
  offered: 'transition',
  accepted: 'good',
  begun: 'good',
};

const toRules = <Navigate to="/referrals/rules" />;

/** Referrals: what was said of danger first, then by how soon and how long they wait. */
export function Referrals() {
  const { me } = useSignedIn();
  if (me.takes !== 'referrals' && me.roles.some(runsAccounts)) return toRules;
  return <List />;
}

function List() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { data, error } = useReferrals();
  if (!data) return <PageNotReady error={error} title={t('referrals.title')} />;
  const isEnded = ({ state }: ReferralListed) => state === 'begun' || state === 'closed';
  const open = data.referrals.filter((one) => !isEnded(one));
  const ended = data.referrals.filter(isEnded);
  return (
    <>
      <TitleOf words={t('referrals.title')} />
      <PageHead
        title={t('referrals.title')}
        lead={t('referrals.lead', { count: open.length })}
        actions={
          <Row>
            <Link to="/referrals/new" className={buttonClass({ kind: 'primary' })}>
              {t('referrals.writeIn')}
            </Link>
            {me.roles.some(runsAccounts) && (
              <Link to="/referrals/rules" className={standingLinkClass}>
                {t('referrals.rules.title')}
              </Link>
            )}
          </Row>
        }
      />
      <Stack gap="chapter">
        {open.length === 0 ? (
          <Empty title={t('referrals.none')}>{t('referrals.noneSays')}</Empty>
        ) : (
          <>
            <p className={shapes.remark}>
              {t(`referrals.rule.from.${data.rule.from}`)} {t(`referrals.rule.until.${data.rule.until}`)}{' '}
              {t(`referrals.rule.askedToWait.${data.rule.askedToWait}`)}{' '}
              {data.target !== null && t('referrals.aim', { count: data.target })}
            </p>
            <Table caption={t('referrals.open')} rows={open} />
          </>
        )}
        {ended.length > 0 && (
          <FoldedPart
            id="ended"
            title={t('referrals.ended')}
            says={t('referrals.endedSays', { count: ended.length })}
          >
            <Table caption={t('referrals.ended')} rows={ended} />
            {data.ended > 0 && <p>{t('referrals.endedMore', { count: data.ended })}</p>}
          </FoldedPart>
        )}
      </Stack>
    </>
  );
}

function Table({ caption, rows }: { caption: string; rows: readonly ReferralListed[] }) {
  const { t, i18n } = useTranslation();
  return (
    <DataTable
      caption={caption}
      captionIs="spoken"
      narrow="runs"
      rows={rows}
      rowKey={({ id }) => id}
      unsorted={t('referrals.mostPressing')}
      columns={[
        {
          key: 'name',
          title: t('referrals.name'),
          cell: ({ id, name, danger }) => (
            <>
              <Link to="/referrals/$referral" params={{ referral: id }}>
                <bdi>{name}</bdi>
              </Link>
              {danger && (
                <>
                  {' '}
                  <Badge tone="danger">{t('referrals.danger.inList')}</Badge>
                </>
              )}
            </>
          ),
        },
        {
          key: 'state',
          title: t('referrals.stateTitle'),
          cell: ({ state, paused }) => (
            <Badge tone={tones[state] ?? 'plain'}>
              {paused ? t('referrals.state.paused') : t(`referrals.state.${state}`)}
            </Badge>
          ),
        },
        {
          key: 'soon',
          title: t('referrals.soon.label'),
          cell: ({ priority }) => t(`referrals.soon.is.${priority}`),
        },
        {
          key: 'source',
          title: t('referrals.sourceTitle'),
          cell: ({ source }) => t(`referrals.source.${source}`),
        },
        {
          key: 'received',
          title: t('referrals.received'),
          sortBy: ({ receivedOn }) => receivedOn,
          cell: ({ receivedOn }) => dayInWords(receivedOn, i18n.language),
        },
        {
          key: 'wait',
          title: t('referrals.wait.label'),
          align: 'number',
          sortBy: ({ wait }) => wait?.days,
          cell: ({ wait }) => (wait ? t('referrals.days', { count: wait.days }) : ''),
        },
      ]}
    />
  );
}
