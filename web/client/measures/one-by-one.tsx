import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { questionsAsked, type Sheet } from '#web/both/measures/answers.ts';
import { NeutralTitle } from '#web/client/page/neutral-title.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { MeasureQuestion } from './question.tsx';
import { MeasureSkip } from './skip.tsx';

interface MeasureOneProps {
  instrument: Instrument;
  sheet: Sheet;
  onSheet: (sheet: Sheet) => void;
  onDone: () => void;
  onBefore: () => void;
}

/** One question a screen. Going back is free; Next waits for an answer, or for a kind word that none is needed. */
export function MeasureOne({ instrument, sheet, onSheet, onDone, onBefore }: MeasureOneProps) {
  const { t } = useTranslation();
  const asked = questionsAsked(instrument, sheet);
  const firstOpen = asked.findIndex(({ n }) => sheet[n] === undefined);
  const [at, setAt] = useState(firstOpen === -1 ? asked.length - 1 : firstOpen);
  const [skipping, setSkipping] = useState<'no' | 'asked'>('no');
  const place = useRef<HTMLDivElement>(null);
  const item = asked[Math.min(at, asked.length - 1)];
  useEffect(() => {
    if (at < 0) return;
    place.current?.focus();
    window.scrollTo({ top: 0 });
  }, [at]);
  if (!item) return null;
  const isAside = instrument.unscored.some(({ n }) => n === item.n);
  const go = (to: number, with_: Sheet = sheet) => {
    setSkipping('no');
    if (to < 0) onBefore();
    else if (to >= questionsAsked(instrument, with_).length) onDone();
    else setAt(to);
  };
  const next = submits(() => {
    if (sheet[item.n] === undefined || sheet[item.n] === null) setSkipping('asked');
    else go(at + 1);
  });
  const skip = () => {
    const left = { ...sheet, [item.n]: null };
    onSheet(left);
    go(at + 1, left);
  };
  return (
    <form onSubmit={next} noValidate>
      <NeutralTitle />
      <Stack gap="section">
        <Stack gap="tight">
          <p className={css.far}>{t('client.measures.far', { at: at + 1, count: asked.length })}</p>
          <div className={css.bar} aria-hidden>
            <span className={css.barDone} style={{ inlineSize: `${((at + 1) / asked.length) * 100}%` }} />
          </div>
        </Stack>
        <div ref={place} tabIndex={-1} className={css.question}>
          <h1 className={css.stem}>
            {isAside
              ? t('client.measures.last')
              : (instrument.stem ?? t('client.measures.title', { count: asked.length }))}
          </h1>
          <MeasureQuestion
            key={item.n}
            instrument={instrument}
            item={item}
            sheet={sheet}
            question="page"
            onAnswer={(answer) => {
              setSkipping('no');
              onSheet({ ...sheet, [item.n]: answer });
            }}
          />
        </div>
        {skipping === 'asked' && <MeasureSkip onSkip={skip} onStay={() => setSkipping('no')} />}
        <Row>
          <Button type="submit" kind="primary">
            {t(`client.measures.${at + 1 >= asked.length ? 'finish' : 'next'}`)}
          </Button>
          <Button onPress={() => go(at - 1)}>{t('client.measures.back')}</Button>
          <Button kind="quiet" onPress={() => setSkipping('asked')}>
            {t('client.measures.leaveOut')}
          </Button>
        </Row>
        <SaveState state={Object.keys(sheet).length > 0 ? 'onThisMachine' : 'unchanged'} />
      </Stack>
    </form>
  );
}
