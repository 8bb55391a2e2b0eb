import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useNews } from '#web/app/news.ts';
import { FirstDay } from '#web/therapist/first-day.tsx';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import css from './caseload.module.css';
import { useColumns } from './columns.tsx';
import { caseloadKey, useCaseload } from './list.ts';
import { sifted } from './sifted.ts';
import { Sifting } from './sifting.tsx';

const lists = [caseloadKey];

/** One row a course, to sort, sift and walk by keys. */
export function Caseload() {
  const { t } = useTranslation();
  const { data, error } = useCaseload();
  const sift = useSearch({ from: '/staff/caseload' });
  const navigate = useNavigate();
  const columns = useColumns(data?.today ?? '', data?.courses ?? []);
  useNews('events', lists);
  if (!data) return <PageNotReady error={error} title={t('caseload.title')} lines={12} />;
  const rows = sifted(data.courses, sift);
  return (
    <>
      <TitleOf words={t('caseload.title')} />
      <PageHead
        title={t('caseload.title')}
        actions={
          data.courses.length > 0 && (
            <Link to="/courses/new" className={buttonClass()}>
              {t('today.openCourse')}
            </Link>
          )
        }
      />
      {data.courses.length === 0 ? (
        <FirstDay />
      ) : (
        <>
          <Sifting sift={sift} />
          <div className={css.dense}>
            <DataTable
              caption={t('caseload.count', { count: rows.length, all: data.courses.length })}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.course}
              sortedBy={sift.by ? { key: sift.by, order: sift.order ?? 'ascending' } : undefined}
              unsorted={t('caseload.order.none')}
              onSorted={(chosen) =>
                void navigate({
                  to: '/caseload',
                  search: { ...sift, by: chosen?.key, order: chosen?.order },
                  replace: true,
                })
              }
              narrow="runs"
              empty={<p role="status">{t('caseload.none')}</p>}
            />
          </div>
        </>
      )}
      <div className={css.foot} data-print="never">
        <Row gap="text">
          <Link to="/hands" className={standingLinkClass}>
            {t('hands.link')}
          </Link>
          <Link to="/emergency" className={standingLinkClass}>
            {t('caseload.emergency')}
          </Link>
        </Row>
      </div>
    </>
  );
}
