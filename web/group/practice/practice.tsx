import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PracticeOfOne } from '#core/api-answers/supervision.ts';
import { toTenth } from '#core/instruments/scoring/rounding.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { CasesCounted, useEachCase } from '#web/both/supervision/cases-counted.tsx';
import css from '#web/group/group.module.css';
import { usePractice } from '#web/group/supervision-answers.ts';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

type SchemeOfOne = PracticeOfOne['schemes'][number];

/** Where somebody stands against one scheme: how much there is of what it asks for. */
function Scheme({ scheme }: { scheme: SchemeOfOne }) {
  const { t } = useTranslation();
  const eachCase = useEachCase();
  const asked = ({ what, withinDays, byCase }: SchemeOfOne['stands'][number]) => {
    const called = eachCase(t(`group.practice.what.${what}`), byCase);
    return withinDays === null ? called : t('group.practice.within', { what: called, days: withinDays });
  };
  return (
    <>
      <DataTable
        caption={scheme.name}
        narrow="runs"
        rows={scheme.stands}
        rowKey={({ what, withinDays }) => `${what} ${String(withinDays)}`}
        columns={[
          { key: 'what', title: t('group.practice.asked'), cell: asked },
          { key: 'has', title: t('group.practice.has'), align: 'number', cell: ({ has }) => has },
          { key: 'needs', title: t('group.practice.needs'), align: 'number', cell: ({ needs }) => needs },
          {
            key: 'state',
            title: t('group.practice.standing'),
            cell: ({ state }) => (
              <Badge tone={state === 'reached' ? 'good' : 'plain'}>
                {t(`group.practice.state.${state}`)}
              </Badge>
            ),
          },
        ]}
      />
      {scheme.stands.map(({ what, byCase }) => byCase && <CasesCounted key={what} byCase={byCase} />)}
      <p className={css.soft}>
        {t('group.practice.source', { source: scheme.sources.join('; ') })}
        {scheme.certainty === 'DES' && ` ${t('group.practice.design')}`}
      </p>
    </>
  );
}

function OfOne({ one }: { one: PracticeOfOne }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { led, observed, supervisions, minutes, lastSupervised, schemes } = one;
  const totals = t('group.practice.totals', {
    led: t('group.practice.led', { count: led }),
    observed: t('group.practice.observed', { count: observed }),
    supervisions: t('group.practice.supervisions', { count: supervisions }),
    hours: t('group.practice.hours', { count: toTenth(minutes / 60) }),
  });
  const last = lastSupervised
    ? t('group.practice.last', { on: day(lastSupervised) })
    : t('group.practice.never');
  return (
    <FoldedPart
      id={one.person}
      title={one.as === 'self' ? t('group.practice.own') : one.name}
      says={`${totals} ${last}`}
      isDue={one.as === 'self'}
    >
      <Stack>
        {schemes.length === 0 && <p className={css.soft}>{t('group.practice.noScheme')}</p>}
        {schemes.map((scheme) => (
          <Scheme key={scheme.id} scheme={scheme} />
        ))}
      </Stack>
    </FoldedPart>
  );
}

/** Hours and sessions against the schemes: one’s own where one leads, and to a supervisor those of whom they supervise. */
export function PracticePage() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { data, error } = usePractice();
  if (!data) return <PageNotReady error={error} title={t('group.practice.title')} />;
  const leads = me.roles.some((role) => role === 'facilitator' || role === 'therapist');
  const people = data.people.filter(
    ({ as, schemes, led, supervisions }) =>
      schemes.length > 0 || led > 0 || supervisions > 0 || (as === 'self' && leads),
  );
  return (
    <>
      <TitleOf words={t('group.practice.title')} />
      <PageHead
        title={t('group.practice.title')}
        lead={t('group.practice.lead')}
        above={
          <Link to="/groups" className={standingLinkClass}>
            {t('group.all')}
          </Link>
        }
        actions={<PrintButton />}
      />
      <Stack gap="section">
        {people.length === 0 && <p>{t('group.practice.nobody')}</p>}
        {people.map((one) => (
          <OfOne key={one.person} one={one} />
        ))}
      </Stack>
    </>
  );
}
