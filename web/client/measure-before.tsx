import { useTranslation } from 'react-i18next';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { Button } from '../ui/button.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { ClientPage } from './client-page.tsx';
import { useHelp } from './help-known.ts';
import { MeasurePreferNot, type SoFar } from './measure-prefer-not.tsx';
import { MeasureSource } from './measure-source.tsx';
import { useMyCourse } from './my-course.tsx';
import { WhoReads } from './who-reads.tsx';

export type Layout = 'one' | 'all';

interface MeasureBeforeProps {
  instrument: Instrument;
  session: number | null;
  layout: Layout;
  onLayout: (layout: Layout) => void;
  begun: 'new' | 'begun';
  /** What becomes of the answers given so far when the rest is not answered. */
  soFar: SoFar;
  onBegin: () => void;
  onStop: () => void;
  onPreferNot: () => void;
}

/** Before the first question: who reads the answers, when, and that nobody watches in between (IPT protocol reference, 9.3). */
export function MeasureBefore({
  instrument,
  session,
  layout,
  onLayout,
  begun,
  soFar,
  onBegin,
  onStop,
  onPreferNot,
}: MeasureBeforeProps) {
  const { t } = useTranslation();
  const { therapist } = useMyCourse();
  const help = useHelp();
  const count = instrument.items.length;
  const who = therapist || t('client.yourTherapist');
  const layouts = (['one', 'all'] as const).map((value) => ({
    value,
    label: t(`clientMeasure.layout.${value}`),
  }));
  return (
    <ClientPage
      title={t('clientMeasure.title', { count })}
      lead={t('clientMeasure.lead', { count: Math.max(1, Math.round(count / 5)) })}
    >
      <Stack>
        <WhoReads>
          {session === null
            ? t('clientMeasure.readsAfter', { who })
            : t('clientMeasure.reads', { who, session })}
        </WhoReads>
        <p>{help.hours ? t('clientMeasure.notWatched') : t('clientMeasure.notWatchedEver')}</p>
        <p>{t('clientMeasure.free')}</p>
        {begun === 'begun' && <p>{t('clientMeasure.keptSoFar', { who })}</p>}
      </Stack>
      <RadioList
        label={t('clientMeasure.how')}
        options={layouts}
        value={layout}
        onChange={(value) => onLayout(value === 'all' ? 'all' : 'one')}
      />
      <Row>
        <Button kind="primary" onPress={onBegin}>
          {t(`clientMeasure.${begun === 'begun' ? 'goOn' : 'begin'}`)}
        </Button>
        {begun === 'begun' ? (
          <>
            <Button onPress={onStop}>{t('clientMeasure.stop')}</Button>
            <MeasurePreferNot soFar={soFar} onPreferNot={onPreferNot} />
          </>
        ) : (
          <Button kind="quiet" onPress={onPreferNot}>
            {t('clientMeasure.notToday')}
          </Button>
        )}
      </Row>
      <MeasureSource instrument={instrument} />
    </ClientPage>
  );
}
