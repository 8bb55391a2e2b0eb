import { useTranslation } from 'react-i18next';
import type { Period } from '#core/lists/by-period/periods.ts';
import { addressOf } from '#web/app/api.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { usePeriodWords } from './period.tsx';

/** The report for the board of the period that is shown, beside the one before it, to take away. */
export function BoardReport({ period }: { period: Period | null }) {
  const { t } = useTranslation();
  const periodWords = usePeriodWords();
  const of = period === null ? '' : `?period=${encodeURIComponent(period.id)}`;
  return (
    <FoldedPart id="board" title={t('service.figures.board.title')} says={t('service.figures.board.holds')}>
      <p>
        {period
          ? t('service.figures.board.says', { period: periodWords(period) })
          : t('service.figures.board.saysFromTheStart')}
      </p>
      <Row>
        <a href={addressOf(`service/report/pdf${of}`)} download className={buttonClass({})}>
          {t('service.figures.board.pdf')}
        </a>
        <a href={addressOf(`service/report/csv${of}`)} download className={buttonClass({})}>
          {t('service.figures.board.csv')}
        </a>
      </Row>
    </FoldedPart>
  );
}
