import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { useWaitsFor } from '#web/app/offline/why-it-waits.ts';
import { useHelp } from '#web/both/help/known-numbers.ts';
import { HelpNumbers } from '#web/both/help/numbers.tsx';
import { type Sheet, urgencyIn } from '#web/both/measures/answers.ts';
import { useWhenSeen } from '#web/client/help/when-seen.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { useNextBooked } from '#web/client/sessions/when-we-meet.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { SaveState, type Saving } from '#web/ui/fields/save-state.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

interface MeasureThanksProps {
  instrument: Instrument;
  sheet: Sheet;
  saving: Saving;
  refused: string | undefined;
  /** The next thing there is to answer, if any. */
  next: Instrument | undefined;
}

/** What is said of the answers where they are not on their way to the therapist. */
const leadOf: Partial<Record<Saving, 'thanksWaits' | 'thanksNotTaken'>> = {
  waitingForLine: 'thanksWaits',
  refused: 'thanksNotTaken',
};

/** A thank-you, what happens with the answers, and the help that exists now where an answer calls for it. */
export function MeasureThanks({ instrument, sheet, saving, refused, next }: MeasureThanksProps) {
  const { t } = useTranslation();
  const { who, away } = useMyCourse();
  const booked = useNextBooked();
  const help = useHelp();
  const whenSeen = useWhenSeen();
  const urgency = urgencyIn(instrument, sheet);
  const waitsFor = useWaitsFor();
  const seen = urgency && whenSeen({ urgency, who, next: booked, away });
  const whenAnswersCome = () => {
    if (saving === 'waitingForLine') return t(`client.measures.seenOnceSent.${waitsFor}`, { who });
    return saving === 'refused' ? t('client.measures.seenNot', { who }) : seen;
  };
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <div ref={top} tabIndex={-1} className={css.question}>
      <ClientPage
        title={t('client.measures.thanks')}
        lead={t(`client.measures.${leadOf[saving] ?? 'thanksLead'}`, { who })}
      >
        <Refused sentence={refused} />
        <SaveState state={saving} />
        {seen && (
          <Part title={t('client.measures.helpTitle')}>
            <p>{t('client.measures.helpWhy')}</p>
            <HelpNumbers lines={help.lines} />
            <p>{whenAnswersCome()}</p>
            <div>
              <Link to="/help-now" className={buttonClass({})}>
                {t('client.measures.moreHelp')}
              </Link>
            </div>
          </Part>
        )}
        <Row>
          {next && (
            <Link
              replace
              to="/measure/$instrument"
              params={{ instrument: next.id }}
              className={buttonClass({ kind: seen ? 'quiet' : 'primary' })}
            >
              {t('client.measures.nextOne', { count: next.items.length })}
            </Link>
          )}
          <Link replace to="/home" className={buttonClass({ kind: next && !seen ? 'plain' : 'primary' })}>
            {t('client.measures.home')}
          </Link>
        </Row>
      </ClientPage>
    </div>
  );
}
