import { useTranslation } from 'react-i18next';
import { leadOf } from '#core/course/closing/measured-outcome.ts';
import { baseline, lastValid } from '#core/course/measures/readings.ts';
import { sessionOf } from '#core/course/measures/session-of.ts';
import { shortNameOf } from '#core/instruments/instruments.ts';
import { sessionSignal, signalPolicy } from '#core/outcomes/session-signal.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Signal } from '#web/ui/words/signal.tsx';
import { useExpected } from './curves.ts';
import css from './measures.module.css';

/** The measures that are read, each on its own: the one the course goes by, and the one beside it. */
function useRead() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { beside, ...lead } = leadOf(course);
  return [lead, ...(beside ? [beside] : [])].map((rule) => {
    const known = `measures.signal.of.${rule.measure}`;
    const name = shortNameOf(rule.measure);
    return { rule, name, title: i18n.exists(known) ? t(known) : name };
  });
}

/** How it goes by the latest score, by each measure on its own, with its reason and where the rule comes from. */
export function Signals() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const read = useRead();
  const expected = useExpected();
  return (
    <div className={css.signals}>
      {read.map(({ rule, name, title }) => {
        const instrument = rule.measure;
        const first = baseline(course, instrument);
        const last = lastValid(course, instrument);
        const current = last?.result.total ?? null;
        const here = expected(instrument);
        const session = last ? (sessionOf(course, last) ?? 1) : 1;
        const range = here?.at(session) ?? null;
        const found =
          first !== null && last && current !== null
            ? sessionSignal({
                measure: instrument,
                readWith: rule,
                baseline: first,
                current,
                session,
                expectedUpper: range?.upper ?? null,
              })
            : null;
        return (
          <section key={instrument} aria-label={title} className={css.signal}>
            <h3>{title}</h3>
            {found ? (
              <>
                <Row gap="tight">
                  <Signal is={found.reason} />
                </Row>
                <p>
                  {t(last?.result.severity ? 'measures.signal.fromTo' : 'measures.signal.fromToAlone', {
                    instrument: name,
                    first,
                    current,
                    severity: last?.result.severity ?? '',
                  })}
                </p>
                <p className={classes(shapes.remark, css.faint)}>
                  {t(`measures.signal.because.${found.reason}`, {
                    change: rule.reliableChange,
                    cutOff: rule.caseness?.value,
                  })}
                </p>
                {here && range && (
                  <p className={classes(shapes.remark, css.faint)}>
                    {t(`measures.signal.expected.${here.curve.standing}`, {
                      session,
                      expected: Math.round(range.expected),
                      upTo: Math.floor(range.upper),
                      curve: here.curve.id,
                      version: here.curve.version,
                      fittedOn: here.curve.fittedOn,
                    })}
                  </p>
                )}
              </>
            ) : (
              <p className={classes(shapes.remark, css.faint)}>
                {first !== null && current !== null && rule.reliableChange === null
                  ? t('measures.signal.trend', { instrument: name, first, current })
                  : t('measures.signal.none', { instrument: name })}
              </p>
            )}
          </section>
        );
      })}
      <div>
        <p className={classes(shapes.remark, css.faint)}>{t('measures.signal.safety')}</p>
        <Disclosure title={t('measures.signal.worked')}>
          <p>{t('measures.signal.source', { policy: signalPolicy })}</p>
        </Disclosure>
      </div>
    </div>
  );
}
