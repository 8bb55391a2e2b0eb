import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TitleOf } from '../entry/title-of.tsx';
import { useNews } from '../news.ts';
import { buttonClass } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Loading } from '../ui/states.tsx';
import { DataTable } from '../ui/table.tsx';
import { standingLinkClass } from '../ui/text-link.tsx';
import css from './caseload/caseload.module.css';
import { caseloadKey, useCaseload } from './caseload/caseload-list.ts';
import { useColumns } from './caseload/columns.tsx';
import { sifted } from './caseload/sifted.ts';
import { Sifting } from './caseload/sifting.tsx';
import { FirstDay } from './today/first-day.tsx';

const lists = [caseloadKey];

/** One row a course, to sort, sift and walk by keys. */
export function Caseload() {
  const { t } = useTranslation();
  const { data, error } = useCaseload();
  const sift = useSearch({ from: '/staff/caseload' });
  const navigate = useNavigate();
  const columns = useColumns(data?.today ?? '');
  useNews('events', lists);
  if (error && !data) return <Notice kind="warn">{error.problem?.title ?? t('entry.noLine')}</Notice>;
  if (!data) return <Loading lines={12} />;
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
      <p className={css.foot} data-print="never">
        <Link to="/emergency" className={standingLinkClass}>
          {t('caseload.emergency')}
        </Link>
      </p>
    </>
  );
}
