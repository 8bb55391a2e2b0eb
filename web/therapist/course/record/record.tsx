import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#web/app/api.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { AgainstProtocol } from './against-protocol.tsx';
import { Entries } from './entries.tsx';
import { AskDay, OnADay } from './on-a-day.tsx';
import { AskedToTakeOut } from './taken-out.tsx';

/** The record: every entry, the course as it stood on any day, and the ways out of Kith. */
export function RecordRoom() {
  const { t } = useTranslation();
  const { course, as } = useCourseView();
  const { asOf } = useSearch({ from: '/staff/courses/$course/record' });
  return (
    <Stack gap="section">
      <PageHead title={t('record.title')} lead={t('record.lead')} />
      {!asOf && <AskedToTakeOut />}
      <AskDay key={asOf ?? 'now'} asOf={asOf} />
      {asOf ? <OnADay asOf={asOf} /> : <Entries />}
      {!asOf && <AgainstProtocol />}
      <Part title={t('record.out')}>
        <p className={shapes.remark}>{t('record.chain')}</p>
        <Row gap="section" align="top">
          <Stack gap="tight">
            <div>
              <Link to="/courses/$course/print" params={{ course: course.id }} className={buttonClass({})}>
                {t('record.print')}
              </Link>
            </div>
            <p className={shapes.remark}>{t('record.printWhy')}</p>
          </Stack>
          {as === 'therapist' && (
            <Stack gap="tight">
              <div>
                <a href={addressOf(`courses/${course.id}/export`)} download className={buttonClass({})}>
                  {t('record.export')}
                </a>
              </div>
              <p className={shapes.remark}>{t('record.exportWhy')}</p>
            </Stack>
          )}
        </Row>
      </Part>
    </Stack>
  );
}
