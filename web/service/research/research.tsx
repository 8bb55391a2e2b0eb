import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ResearchHere } from '#core/api-answers/research.ts';
import { addressOf, type RefusedError, see } from '#web/app/api.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useCountWords } from '#web/service/figures/figure.tsx';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Notice } from '#web/ui/words/notice.tsx';

/** What is given to research: of whom, what is left out, and the file with its dictionary. */
export function ResearchPage() {
  const { t } = useTranslation();
  const words = useCountWords();
  const { data: here, error } = useQuery<ResearchHere, RefusedError>({
    queryKey: ['research'],
    queryFn: () => see('research'),
  });
  if (!here) return <PageNotReady error={error} title={t('service.research.title')} />;
  const { purpose, agreed, file } = here;
  return (
    <>
      <TitleOf words={t('service.research.title')} />
      <PageHead title={t('service.research.title')} lead={t('service.research.lead')} />
      <Stack gap="chapter">
        <Part title={t('service.research.asked')}>
          {purpose ? <p dir="auto">{purpose}</p> : <Notice>{t('service.research.notAsked')}</Notice>}
          <p>{t('service.research.agreed', { courses: words(agreed) })}</p>
        </Part>
        <Part title={t('service.research.file')}>
          {file ? (
            <>
              <p>{t('service.research.courses', { count: file.courses })}</p>
              <p>{t('service.research.leftOut', { emptied: file.emptied, courses: words(file.leftOut) })}</p>
              <p>{t('service.research.checked', { alike: file.alike, count: file.sets })}</p>
              {file.sameChange > 0 && <p>{t('service.research.sameChange', { count: file.sameChange })}</p>}
              <Row>
                <a href={addressOf('research/csv')} download className={buttonClass({ kind: 'primary' })}>
                  {t('service.research.csv')}
                </a>
                <a href={addressOf('research/parquet')} download className={buttonClass({})}>
                  {t('service.research.parquet')}
                </a>
                <a href={addressOf('research/note')} download className={buttonClass({})}>
                  {t('service.research.note')}
                </a>
                <a href={addressOf('research/dictionary')} download className={buttonClass({})}>
                  {t('service.research.dictionary')}
                </a>
              </Row>
            </>
          ) : (
            <Notice>{t('service.research.tooFew')}</Notice>
          )}
        </Part>
        <Part title={t('service.research.never')}>
          <p>{t('service.research.neverSays')}</p>
          <p>{t('service.research.again')}</p>
        </Part>
      </Stack>
    </>
  );
}
