import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { Button } from '../ui/button.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { NeutralTitle } from './client-page.tsx';
import { MeasureQuestion } from './measure-question.tsx';
import { questionsAsked, type Sheet } from './measure-sheet.ts';
import css from './place.module.css';

interface MeasureAllProps {
  instrument: Instrument;
  sheet: Sheet;
  onSheet: (sheet: Sheet) => void;
  onDone: () => void;
  onBefore: () => void;
}

/** Every question on one page. */
export function MeasureAll({ instrument, sheet, onSheet, onDone, onBefore }: MeasureAllProps) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState<'no' | 'asked'>('no');
  const asked = questionsAsked(instrument, sheet);
  const open = asked.filter(({ n }) => sheet[n] === undefined || sheet[n] === null).length;
  const finish = (event: FormEvent) => {
    event.preventDefault();
    if (open > 0 && leaving === 'no') setLeaving('asked');
    else onDone();
  };
  return (
    <form onSubmit={finish} noValidate>
      <NeutralTitle />
      <Stack gap="section">
        {instrument.stem && <h1 className={css.stem}>{instrument.stem}</h1>}
        {asked.map((item) => (
          <MeasureQuestion
            key={item.n}
            instrument={instrument}
            item={item}
            sheet={sheet}
            question="field"
            onAnswer={(answer) => {
              setLeaving('no');
              onSheet({ ...sheet, [item.n]: answer });
            }}
          />
        ))}
        {leaving === 'asked' && (
          <Notice title={t('clientMeasure.openTitle', { count: open })} spoken="now">
            {t('clientMeasure.openWhy')}
          </Notice>
        )}
        <Row>
          <Button type="submit" kind="primary">
            {t('clientMeasure.finish')}
          </Button>
          <Button onPress={onBefore}>{t('clientMeasure.back')}</Button>
        </Row>
        <SaveState state={Object.keys(sheet).length > 0 ? 'onThisMachine' : 'unchanged'} />
      </Stack>
    </form>
  );
}
