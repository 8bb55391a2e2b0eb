import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Analysis } from '#core/course/communication-state.ts';
import { useActForm } from '../../../act-form.ts';
import { Button } from '../../../ui/button.tsx';
import { Row, Stack } from '../../../ui/layout.tsx';
import { Notice, Refused } from '../../../ui/notice.tsx';
import { SaveState } from '../../../ui/save-state.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { feelingWords } from './felt.ts';
import css from './script.module.css';
import { type ScriptLine, spokenLines, withLineAfter } from './script-lines.ts';
import { ScriptRow } from './script-row.tsx';

const columns = ['who', 'said', 'felt', 'meant', 'tookIt', 'unsaid'] as const;
const firstLines: ScriptLine[] = [{ speaker: 'me', words: '' }];

/** The exchange as a film script: Enter adds a line, Tab goes from cell to cell (T-05, step 5). */
export function ScriptTable({ analysis, onDone }: { analysis: Analysis; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const now = analysis.texts.turns;
  const form = useActForm(
    course.id,
    'writeTurns',
    { analysisId: analysis.id, turns: now?.text.turns ?? firstLines, version: now?.version ?? 0 },
    `${analysis.id}/${now?.version ?? 0}`,
  );
  const lines = form.form.turns;
  const [details, setDetails] = useState(lines.some(({ tone, body }) => tone || body));
  const [focus, setFocus] = useState<number | undefined>(now ? undefined : 0);
  const [spoken, setSpoken] = useState('');
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    if (focus === undefined) return;
    body.current?.rows[focus]?.querySelector<HTMLElement>('textarea')?.focus();
    setFocus(undefined);
  }, [focus]);
  const shown = details ? [...columns, 'tone' as const, 'body' as const] : columns;
  const put = (turns: ScriptLine[]) => form.change({ turns });
  function add(place: number) {
    put(withLineAfter(lines, place));
    setFocus(place + 1);
  }
  function remove(place: number) {
    put(lines.filter((_, other) => other !== place));
    setFocus(Math.max(0, place - 1));
    setSpoken(t('work-techniques.script.removed'));
  }
  function onKey(event: KeyboardEvent, place: number) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    if (!(event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    add(place);
  }
  async function submit(event: FormEvent) {
    event.preventDefault();
    const turns = spokenLines(lines);
    put(turns);
    if (await form.submit({ patch: { turns } })) onDone();
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <p className={css.keys}>
          {t('work-techniques.script.keys')} {t('work-techniques.script.feltHint')}
        </p>
        <Switch label={t('work-techniques.script.details')} isSelected={details} onChange={setDetails} />
        <table className={css.script}>
          <caption>
            <VisuallyHidden>{t('work-techniques.script.caption')}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              {shown.map((key) => (
                <th key={key} scope="col">
                  {t(`work-techniques.script.${key}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody ref={body}>
            {lines.map((line, place) => (
              <ScriptRow
                key={`line-${String(place)}`}
                analysis={analysis}
                line={line}
                place={place}
                columns={shown}
                wrong={form.wrong(`turns.${place}.words`)}
                onKey={(event) => onKey(event, place)}
                onChange={(patch) => put(lines.map((old, at) => (at === place ? { ...old, ...patch } : old)))}
                onRemove={lines.length > 1 ? () => remove(place) : undefined}
              />
            ))}
          </tbody>
        </table>
        <datalist id="kith-feelings">
          {feelingWords.map(({ id, label }) => (
            <option key={id} value={label} />
          ))}
        </datalist>
        <VisuallyHidden>
          <span role="status">{spoken}</span>
        </VisuallyHidden>
        <div>
          <Button size="small" onPress={() => add(lines.length - 1)}>
            {t('work-techniques.script.add')}
          </Button>
        </div>
        <Refused sentence={form.sentence}>
          {form.newer && (
            <Notice
              title={t('work.newer')}
              actions={
                <Button size="small" onPress={() => form.change({ version: form.newer?.version })}>
                  {t('work.writeAgainst')}
                </Button>
              }
            >
              {analysis.texts.turns?.text.turns.map(({ words }) => words).join(' / ')}
            </Notice>
          )}
        </Refused>
        <Row>
          <Button type="submit" kind="primary" isPending={form.isSending}>
            {t('work-techniques.script.save')}
          </Button>
          <Button
            kind="quiet"
            onPress={() => {
              form.reset();
              onDone();
            }}
          >
            {t('work.leave')}
          </Button>
          <SaveState state={form.saving} />
        </Row>
      </Stack>
    </form>
  );
}
