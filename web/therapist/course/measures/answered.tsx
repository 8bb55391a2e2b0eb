import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Reading } from '#core/course/measures/state.ts';
import { urgencyOfItem, urgencySays } from '#core/course/risk/urgency.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { cutoffsMet } from '#core/instruments/scoring/bands.ts';
import { useSubscalesSaid } from '#web/both/measures/subscales-said.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';

interface AnsweredProps {
  instrument: Instrument;
  /** Undefined while the answers wait on this machine for the line. */
  reading: Reading | undefined;
}

/** Where cut-offs differ by sex each is read out: Kith does not know the client’s, and the clinician takes the one that fits. */
function CutoffsBySex({ instrument, total }: { instrument: Instrument; total: number }) {
  const { t } = useTranslation();
  const met = cutoffsMet(instrument, total);
  if (!met.some(({ cutoff }) => cutoff.sex)) return null;
  return (
    <ul>
      {met.map(({ cutoff: { context, sex, value }, met: reached }) => (
        <li key={context}>
          {t(`measures.answered.cutOff.${reached ? 'reached' : 'notReached'}`, {
            whom: t(`measures.answered.cutOff.${sex ?? 'everybody'}`),
            context,
            value,
          })}
        </li>
      ))}
    </ul>
  );
}

/** What the answers came to, and what they ask for at once. */
export function Answered({ instrument, reading }: AnsweredProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const subscalesSaid = useSubscalesSaid();
  const name = instrument.shortName;
  if (!reading) return <Notice title={t('measures.answered.waiting', { instrument: name })} spoken="now" />;
  const { total, severity, level, status, missing, riskItems, riskItemMissing } = reading.result;
  const subscales = subscalesSaid(instrument, reading.result);
  const isHistory = reading.history === true;
  const raised = course.risk.alarms.some(({ id }) => id.startsWith(`${reading.id}.`));
  const asksFor = raised || (!isHistory && (riskItems.length > 0 || riskItemMissing));
  return (
    <Stack>
      <Notice
        kind={asksFor ? 'danger' : 'good'}
        spoken="now"
        title={
          total === null
            ? t('measures.answered.noTotal', { instrument: name, level: level ?? '', missing })
            : t('measures.answered.total', {
                instrument: name,
                total: severity ? t('measures.answered.inBand', { total, band: severity }) : total,
              })
        }
      >
        {subscales.length > 0 && <p>{subscales.join('; ')}</p>}
        {total !== null && <CutoffsBySex instrument={instrument} total={total} />}
        {status === 'prorated' && <p>{t('measures.answered.prorated', { count: missing })}</p>}
        {riskItems.map(({ item, value }) => (
          <p key={item}>
            {t(isHistory && !raised ? 'measures.answered.riskBefore' : 'measures.answered.risk', {
              item,
              value,
              review: instrument.risk.find((one) => one.item === item)?.review ?? '',
              soon: urgencySays[urgencyOfItem(instrument.id, item, value)],
            })}
          </p>
        ))}
        {riskItemMissing && !isHistory && (
          <p>{t('measures.answered.riskMissing', { soon: urgencySays.before_next_session })}</p>
        )}
        {isHistory && <p>{t('measures.answered.history')}</p>}
      </Notice>
      <Row>
        {asksFor && (
          <Link
            to="/courses/$course/safety"
            params={{ course: course.id }}
            className={buttonClass({ kind: 'primary' })}
          >
            {t('measures.answered.toAlarm')}
          </Link>
        )}
        <Link to="/courses/$course/measures" params={{ course: course.id }} className={buttonClass()}>
          {t('measures.answered.back')}
        </Link>
      </Row>
    </Stack>
  );
}
