import { useTranslation } from 'react-i18next';
import type { BroughtLine, TrialRun } from '#core/api-answers/moving-in.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import type { Answered } from './files.ts';
import { LineToMend } from './line-to-mend.tsx';

const orders = ['day_first', 'month_first'] as const;
const becomes = ['brought', 'here', 'left_out', 'refused', 'asked'] as const;

/** More lines than this nobody reads on a page. */
const mostShown = 200;
/** So many are put right on the page; of more, one mends the file. */
const mostMended = 20;

interface OutcomeProps {
  trial: TrialRun;
  answered: Answered;
  /** Whether something was put right since the trial run. */
  isChanged: boolean;
  change: (answered: Answered) => void;
  onTry: () => void;
  isTrying: boolean;
  onBring: () => void;
  isBringing: boolean;
}

/** What would happen with each line, what is asked, and the way to have it happen. */
export function Outcome(props: OutcomeProps) {
  const { trial, answered, isChanged, change, onTry, isTrying, onBring, isBringing } = props;
  const { t } = useTranslation();
  const { lines, counts, alarms } = trial;
  const asksDays = lines.some(({ asks }) => asks === 'days') || answered.days !== undefined;
  const open = lines.filter((one) => ['refused', 'asked'].includes(one.becomes) && one.asks !== 'days');
  const toMend = open.filter(({ waits }) => !waits);
  const waiting = open.length - toMend.length;
  const doubly = lines.filter(({ doublyBooked }) => doublyBooked);
  const where = ({ file, line, entry }: BroughtLine) =>
    t(`service.movingIn.${entry ? 'entryOf' : 'lineOf'}.${file}`, { line });
  return (
    <Part title={t('service.movingIn.outcome')} id="outcome">
      <Stack gap="section">
        <p role="status">
          {becomes
            .filter((one) => counts[one] > 0)
            .map((one) => t(`service.movingIn.counts.${one}`, { count: counts[one] }))
            .join(' ')}
        </p>
        {alarms > 0 && <Notice kind="warn">{t('service.movingIn.alarms', { count: alarms })}</Notice>}
        {doubly.length > 0 && (
          <Notice kind="warn" title={t('service.movingIn.doublyBooked', { count: doubly.length })}>
            <ul className={shapes.lines}>
              {doubly.slice(0, mostShown).map((one) => (
                <li key={one.line}>
                  <span className={shapes.fine}>{where(one)}</span> <bdi>{one.says}</bdi>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {asksDays && (
          <RadioList
            label={t('service.movingIn.days')}
            options={orders.map((value) => ({ value, label: t(`service.movingIn.dayOrder.${value}`) }))}
            value={answered.days ?? null}
            onChange={(chosen) => change({ ...answered, days: oneOf(orders, chosen) })}
          />
        )}
        {toMend.length > 0 && (
          <section aria-label={t('service.movingIn.mend')}>
            <Stack>
              <h3>{t('service.movingIn.mend')}</h3>
              <p className={shapes.remark}>{t('service.movingIn.mendSays')}</p>
              <ul className={shapes.lines}>
                {toMend.slice(0, mostMended).map((one) => (
                  <LineToMend
                    key={`${one.file}/${one.line}/${one.column}`}
                    one={one}
                    where={where(one)}
                    answered={answered}
                    change={change}
                  />
                ))}
              </ul>
              {toMend.length > mostMended && (
                <p className={shapes.remark}>
                  {t('service.movingIn.firstOnes', { shown: mostMended, all: toMend.length })}
                </p>
              )}
              {waiting > 0 && (
                <p className={shapes.remark}>{t('service.movingIn.waiting', { count: waiting })}</p>
              )}
            </Stack>
          </section>
        )}
        <Disclosure title={t('service.movingIn.every')}>
          <Stack>
            {lines.length > mostShown && (
              <p className={shapes.remark}>
                {t('service.movingIn.firstOnes', { shown: mostShown, all: lines.length })}
              </p>
            )}
            <DataTable
              caption={t('service.movingIn.every')}
              captionIs="spoken"
              narrow="runs"
              rows={lines.slice(0, mostShown)}
              rowKey={(one) => `${one.file}/${one.line}/${one.becomes}/${one.says}`}
              columns={[
                { key: 'line', title: t('service.movingIn.line'), cell: where },
                {
                  key: 'becomes',
                  title: t('service.movingIn.becomes'),
                  cell: (one) => t(`service.movingIn.becomesWhat.${one.becomes}`),
                },
                { key: 'says', title: t('service.movingIn.says'), cell: ({ says }) => says },
              ]}
            />
          </Stack>
        </Disclosure>
        {isChanged && <p className={shapes.remark}>{t('service.movingIn.changed')}</p>}
        <Row>
          {(toMend.length > 0 || asksDays || isChanged) && (
            <Button kind={isChanged ? 'primary' : 'plain'} onPress={onTry} isPending={isTrying}>
              {t('service.movingIn.tryAgain')}
            </Button>
          )}
          <Button
            kind={isChanged ? 'plain' : 'primary'}
            isDisabled={isChanged || counts.brought === 0}
            isPending={isBringing}
            onPress={onBring}
          >
            {t('service.movingIn.go', { count: counts.brought })}
          </Button>
        </Row>
      </Stack>
    </Part>
  );
}
