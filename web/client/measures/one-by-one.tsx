import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import { asksForHelp, firstOpen, questionsAsked, type Sheet } from '#web/both/measures/answers.ts';
import { NeutralTitle } from '#web/client/page/neutral-title.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { useMovesOn } from './moves-on.ts';
import { MeasureQuestion } from './question.tsx';
import { MeasureSkip } from './skip.tsx';

export interface QuestionsProps {
  instrument: Instrument;
  sheet: Sheet;
  onSheet: (sheet: Sheet) => void;
  /** Which question is shown, where they come one at a time. */
  at: number;
  /** Shows another question; one before the first is the page before the questions. */
  onGo: (to: number) => void;
  onDone: () => void;
}

/** How far one is. Where answers decide what is asked next nobody knows yet how many there are, and what is not scored is not counted. */
function HowFar({ instrument, asked, at }: { instrument: Instrument; asked: readonly Item[]; at: number }) {
  const { t } = useTranslation();
  const count = asked.filter(({ n }) => instrument.items.some((item) => item.n === n)).length;
  const isLast = at >= count;
  const far = () => {
    if (isLast) return t('client.measures.lastFar', { count });
    return instrument.scoring.triage
      ? t('client.measures.farOpen', { at: at + 1 })
      : t('client.measures.far', { at: at + 1, count });
  };
  return (
    <Stack gap="tight">
      <p className={css.far}>{far()}</p>
      <div className={css.bar} aria-hidden>
        <span className={css.barDone} style={{ inlineSize: `${Math.min(100, ((at + 1) / count) * 100)}%` }} />
      </div>
    </Stack>
  );
}

/** One question a screen. A tap leads on, and going back is free; Next waits for an answer, or for a kind word that none is needed. */
export function MeasureOne({ instrument, sheet, onSheet, at: wanted, onGo, onDone }: QuestionsProps) {
  const { t } = useTranslation();
  const asked = questionsAsked(instrument, sheet);
  // What was typed elsewhere or lost meanwhile is asked first.
  const at = Math.min(wanted, firstOpen(asked, sheet));
  const [skipping, setSkipping] = useState<'no' | 'asked'>('no');
  const place = useRef<HTMLDivElement>(null);
  const item = asked[at];
  const { stay, tapped } = useMovesOn(() => {
    if (!item || item.higherOf || at + 1 >= asked.length) return;
    const answer = sheet[item.n];
    if (answer !== undefined && answer !== null && !asksForHelp(instrument, item, answer)) onGo(at + 1);
  });
  useEffect(() => {
    if (at < 0) return;
    setSkipping('no');
    place.current?.focus();
    window.scrollTo({ top: 0 });
  }, [at]);
  if (!item) return null;
  const isAside = instrument.unscored.some(({ n }) => n === item.n);
  const go = (to: number, with_: Sheet = sheet) => {
    stay();
    setSkipping('no');
    if (to >= questionsAsked(instrument, with_).length) onDone();
    else onGo(to);
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
        <HowFar instrument={instrument} asked={asked} at={at} />
        <div ref={place} tabIndex={-1} className={css.question} {...tapped}>
          <h1 className={css.stem} {...(!isAside && instrument.stem && { lang: instrument.language })}>
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
