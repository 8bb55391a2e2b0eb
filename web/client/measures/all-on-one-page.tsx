import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { questionsAsked } from '#web/both/measures/answers.ts';
import { NeutralTitle } from '#web/client/page/neutral-title.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import type { QuestionsProps } from './one-by-one.tsx';
import { MeasureQuestion } from './question.tsx';

/** Every question on one page. */
export function MeasureAll({ instrument, sheet, onSheet, onDone, onGo }: QuestionsProps) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState<'no' | 'asked'>('no');
  const asked = questionsAsked(instrument, sheet);
  const open = asked.filter(({ n }) => sheet[n] === undefined || sheet[n] === null).length;
  const finish = submits(() => {
    if (open > 0 && leaving === 'no') setLeaving('asked');
    else onDone();
  });
  return (
    <form onSubmit={finish} noValidate>
      <NeutralTitle />
      <Stack gap="section">
        {instrument.stem && (
          <h1 className={css.stem} lang={instrument.language}>
            {instrument.stem}
          </h1>
        )}
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
          <Notice title={t('client.measures.openTitle', { count: open })} spoken="now">
            {t('client.measures.openWhy')}
          </Notice>
        )}
        <Row>
          <Button type="submit" kind="primary">
            {t('client.measures.finish')}
          </Button>
          <Button onPress={() => onGo(-1)}>{t('client.measures.back')}</Button>
        </Row>
        <SaveState state={Object.keys(sheet).length > 0 ? 'onThisMachine' : 'unchanged'} />
      </Stack>
    </form>
  );
}
