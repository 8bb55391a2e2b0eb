import { useTranslation } from 'react-i18next';
import { baseline, lastValid } from '#core/course/measures/readings.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { nhsMeasure } from '#core/outcomes/measure-thresholds.ts';
import { type SignalReason, sessionSignal, signalPolicy } from '#core/outcomes/session-signal.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { Badge, type Tone } from '#web/ui/words/badge.tsx';
import css from './measures.module.css';

const tones: Record<SignalReason, Tone> = {
  reliable_deterioration: 'danger',
  not_on_track: 'danger',
  reliable_recovery: 'good',
  reliable_improvement: 'good',
  slow_progress: 'warn',
  subclinical_stable: 'plain',
  no_signal: 'plain',
};

const read = [
  { instrument: 'phq-9', of: 'depression' },
  { instrument: 'gad-7', of: 'anxiety' },
] as const;

/** How it goes by the latest score, for depression and anxiety each on its own, with its reason and where the rule comes from. */
export function Signals() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  return (
    <div className={css.signals}>
      {read.map(({ instrument, of }) => {
        const first = baseline(course, instrument);
        const last = lastValid(course, instrument);
        const name = instruments.get(instrument)?.shortName ?? instrument;
        const current = last?.result.total ?? null;
        const found =
          first !== null && last && current !== null
            ? sessionSignal({ measure: instrument, baseline: first, current, session: last.session ?? 1 })
            : null;
        const rule = nhsMeasure(instrument);
        return (
          <section key={of} aria-label={t(`measures.signal.${of}`)} className={css.signal}>
            <h3>{t(`measures.signal.${of}`)}</h3>
            {found ? (
              <>
                <Row gap="tight">
                  <Badge tone={tones[found.reason]}>{t(`measures.signal.is.${found.reason}`)}</Badge>
                </Row>
                <p>
                  {t('measures.signal.fromTo', {
                    instrument: name,
                    first,
                    current,
                    severity: last?.result.severity ?? '',
                  })}
                </p>
                <p className={css.faint}>
                  {t(`measures.signal.because.${found.reason}`, {
                    change: rule?.reliableChange,
                    cutOff: rule?.caseness?.value,
                  })}
                </p>
              </>
            ) : (
              <p className={css.faint}>{t('measures.signal.none', { instrument: name })}</p>
            )}
          </section>
        );
      })}
      <div>
        <p className={css.faint}>{t('measures.signal.safety')}</p>
        <Disclosure title={t('measures.signal.worked')}>
          <p>{t('measures.signal.source', { policy: signalPolicy })}</p>
        </Disclosure>
      </div>
    </div>
  );
}
