import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PortfolioSeen } from '#core/api-answers/credentials.ts';
import { addressOf } from '#web/app/api.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import css from '#web/service/service.module.css';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { CoursesGiven } from './courses.tsx';
import { Meetings } from './meetings.tsx';
import { usePortfolio } from './read.ts';
import { Schemes } from './schemes.tsx';

function Held({ credentials }: Pick<PortfolioSeen, 'credentials'>) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  if (credentials.length === 0) return <p>{t('service.portfolio.noneHeld')}</p>;
  return (
    <ul className={css.lines}>
      {credentials.map(({ what, called, level, from, since, until, state }) => (
        <li key={`${what} ${since}`} className={css.letter}>
          <strong>{called}</strong>{' '}
          <span className={css.soft} dir="auto">
            {from}
          </span>
          <br />
          <span className={css.soft}>
            {level === 'in_training' && `${t('service.credentials.levels.in_training')}, `}
            {day(since)} – {until ? day(until) : t('service.credentials.noEnd')}
            {state === 'ended' && `, ${t('service.credentials.stands.ended')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Ratings({ ratings }: Pick<PortfolioSeen, 'ratings'>) {
  const { t } = useTranslation();
  if (ratings.length === 0) return <p>{t('service.portfolio.noRatings')}</p>;
  return (
    <DataTable
      caption={t('service.portfolio.ratingsSay')}
      narrow="stays"
      rows={ratings}
      rowKey={({ domain }) => domain}
      columns={[
        { key: 'item', title: t('service.portfolio.item'), cell: ({ called }) => <bdi>{called}</bdi> },
        { key: 'times', title: t('service.portfolio.times'), align: 'number', cell: ({ times }) => times },
        {
          key: 'adherence',
          title: t('service.portfolio.adherence'),
          align: 'number',
          cell: ({ adherence }) => adherence,
        },
        {
          key: 'competence',
          title: t('service.portfolio.competence'),
          align: 'number',
          cell: ({ competence }) => competence ?? '–',
        },
      ]}
    />
  );
}

/** Somebody’s log of practice and what they hold, to read, to print and to take away; no client is named. IPT protocol reference, 8.3. */
export function PortfolioPage() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { person = me.id } = useParams({ strict: false });
  const { data, error } = usePortfolio(person);
  const { day } = useDaysInWords();
  if (!data) return <PageNotReady error={error} title={t('service.portfolio.title')} />;
  const { as, name, asOf, credentials, courses, ratings, supervision, meetings, schemes } = data;
  const title = as === 'self' ? t('service.portfolio.own') : t('service.portfolio.titleOf', { name });
  const lead = { self: 'lead', supervisor: 'leadSupervisor', manager: 'leadManager' } as const;
  const address = `portfolio/${encodeURIComponent(person)}`;
  return (
    <>
      <TitleOf words={title} />
      <PageHead
        title={title}
        lead={t(`service.portfolio.${lead[as]}`, { on: day(asOf) })}
        actions={<PrintButton />}
      />
      <Stack gap="chapter">
        <div data-print="never">
          <Row>
            <span>{t('service.portfolio.takeAway')}</span>
            <a href={addressOf(`${address}/csv`)} download className={standingLinkClass}>
              {t('service.portfolio.csv')}
            </a>
            <a
              href={addressOf(address)}
              download={`kith-portfolio-${asOf}.json`}
              className={standingLinkClass}
            >
              {t('service.portfolio.json')}
            </a>
          </Row>
        </div>
        <FoldedPart
          id="held"
          title={t('service.portfolio.held')}
          says={credentials.map(({ called }) => called).join(' · ')}
        >
          <Held credentials={credentials} />
          {as === 'self' && (
            <p data-print="never">
              <Link to="/credentials" className={standingLinkClass}>
                {t('service.credentials.whole')}
              </Link>
            </p>
          )}
        </FoldedPart>
        <Part title={t('service.portfolio.courses')}>
          <CoursesGiven courses={courses} told={as === 'manager' ? 'in_part' : 'whole'} />
        </Part>
        <FoldedPart id="ratings" title={t('service.portfolio.ratings')}>
          <Ratings ratings={ratings} />
        </FoldedPart>
        <Part title={t('service.portfolio.supervision')}>
          <p>
            {t('service.portfolio.supervised', {
              ...meetings,
              times: supervision.times,
              hours: supervision.hours,
            })}
          </p>
          {as !== 'manager' && <Meetings person={person} as={as} />}
        </Part>
        <Part title={t('service.portfolio.schemes')}>
          <Schemes schemes={schemes} />
        </Part>
      </Stack>
    </>
  );
}
