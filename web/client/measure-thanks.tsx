import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { buttonClass } from '../ui/button.tsx';
import { Part, Row } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { SaveState, type Saving } from '../ui/save-state.tsx';
import { ClientPage } from './client-page.tsx';
import { useHelp } from './help-known.ts';
import { HelpNumbers } from './help-numbers.tsx';
import { type Sheet, urgencyIn } from './measure-sheet.ts';
import { useNextBooked } from './meeting-words.ts';
import { useMyCourse } from './my-course.tsx';
import css from './place.module.css';
import { useWhenSeen } from './when-seen.ts';

interface MeasureThanksProps {
  instrument: Instrument;
  sheet: Sheet;
  saving: Saving;
  refused: string | undefined;
  /** The next thing there is to answer, if any. */
  next: Instrument | undefined;
}

/** A thank-you, what happens with the answers, and the help that exists now where an answer calls for it. */
export function MeasureThanks({ instrument, sheet, saving, refused, next }: MeasureThanksProps) {
  const { t } = useTranslation();
  const { therapist } = useMyCourse();
  const booked = useNextBooked();
  const help = useHelp();
  const whenSeen = useWhenSeen();
  const urgency = urgencyIn(instrument, sheet);
  const who = therapist || t('client.yourTherapist');
  const seen = urgency && whenSeen({ urgency, therapist, next: booked });
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <div ref={top} tabIndex={-1} className={css.question}>
      <ClientPage title={t('clientMeasure.thanks')} lead={t('clientMeasure.thanksLead', { who })}>
        <Refused sentence={refused} />
        <SaveState state={saving} />
        {seen && (
          <Part title={t('clientMeasure.helpTitle')}>
            <p>{t('clientMeasure.helpWhy')}</p>
            <HelpNumbers lines={help.lines} />
            <p>{saving === 'waitingForLine' ? t('clientMeasure.seenOnceSent', { who }) : seen}</p>
            <div>
              <Link to="/help-now" className={buttonClass({})}>
                {t('clientMeasure.moreHelp')}
              </Link>
            </div>
          </Part>
        )}
        <Row>
          {next && (
            <Link
              to="/measure/$instrument"
              params={{ instrument: next.id }}
              className={buttonClass({ kind: seen ? 'quiet' : 'primary' })}
            >
              {t('clientMeasure.nextOne', { count: next.items.length })}
            </Link>
          )}
          <Link to="/home" className={buttonClass({ kind: next && !seen ? 'plain' : 'primary' })}>
            {t('clientMeasure.home')}
          </Link>
        </Row>
      </ClientPage>
    </div>
  );
}
