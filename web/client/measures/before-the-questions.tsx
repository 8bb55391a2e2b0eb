import { useTranslation } from 'react-i18next';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { useHelp } from '#web/both/help/known-numbers.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { AsPublished } from './as-published.tsx';
import { MeasurePreferNot, type SoFar } from './prefer-not.tsx';
import { MeasureSource } from './source.tsx';

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
  const { who } = useMyCourse();
  const help = useHelp();
  // Numbers name nobody.
  const says =
    session === null
      ? t('client.measures.readsAfter', { who })
      : t('client.measures.reads', { who, session });
  const count = instrument.items.length;
  const layouts = (['one', 'all'] as const).map((value) => ({
    value,
    label: t(`client.measures.layout.${value}`),
    ...(value === 'one' && { hint: t('client.measures.layoutHint') }),
  }));
  return (
    <ClientPage
      title={t('client.measures.title', { count })}
      lead={t('client.measures.lead', { count: Math.max(1, Math.round(count / 5)) })}
    >
      <Stack>
        <WhoReads says={says} instead={says} />
        <p>{help.hours ? t('client.measures.notWatched') : t('client.measures.notWatchedEver')}</p>
        <AsPublished instrument={instrument} />
        <p>{t('client.measures.free')}</p>
        {begun === 'begun' && <p>{t('client.measures.keptSoFar', { who })}</p>}
      </Stack>
      <RadioList
        label={t('client.measures.how')}
        options={layouts}
        value={layout}
        onChange={(value) => onLayout(value === 'all' ? 'all' : 'one')}
      />
      <Row>
        <Button kind="primary" onPress={onBegin}>
          {t(`client.measures.${begun === 'begun' ? 'goOn' : 'begin'}`)}
        </Button>
        {begun === 'begun' ? (
          <>
            <Button onPress={onStop}>{t('client.measures.stop')}</Button>
            <MeasurePreferNot soFar={soFar} onPreferNot={onPreferNot} />
          </>
        ) : (
          <Button kind="quiet" onPress={onPreferNot}>
            {t('client.measures.notToday')}
          </Button>
        )}
      </Row>
      <MeasureSource instrument={instrument} />
    </ClientPage>
  );
}
