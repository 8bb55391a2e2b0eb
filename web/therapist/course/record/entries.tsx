import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordAnswer, RecordLine } from '#core/api-answers/courses.ts';
import { chapterNames } from '#core/course/chapters.ts';
import { type AmongAlike, amongAlike } from '#core/course/record/readers-numbers.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { courseKey } from '#web/app/course.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Loading } from '#web/ui/layout/states.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import { Entry } from './entry.tsx';
import { chapterOf, entriesIn, entrySentence, everyChapter, isPermanent, madeBy, sifted } from './lines.ts';
import css from './record.module.css';
import { StrikeOut } from './strike-out.tsx';

/** So many of all; of what is searched for, so many more. */
const atOnce = 7;
const ofThoseFound = 40;
const further = 120;

/** Every entry of the record, sifted by chapter and by words. */
export function Entries() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const [sift, setSift] = useState({ words: '', chapter: everyChapter, on: '' });
  const [shown, setShown] = useState(atOnce);
  const [drafts, setDrafts] = useState<'last' | 'all'>('last');
  const [striking, setStriking] = useState<{ line: RecordLine; among: AmongAlike }>();
  // The record is asked for again whenever the course was: no number in it tells that something was written.
  const shownSince = useQueryClient().getQueryState(courseKey(course.id))?.dataUpdatedAt;
  const { data: answer, error } = useQuery<RecordAnswer, RefusedError>({
    queryKey: [...courseKey(course.id), 'record', drafts, shownSince],
    queryFn: () => see(`courses/${course.id}/record${drafts === 'last' ? '?drafts=last' : ''}`),
    placeholderData: (before) => before,
  });
  if (!answer) return error ? <Refused sentence={error.problem?.title ?? t('entry.noLine')} /> : <Loading />;
  const lines = sifted(answer.facts, sift, (line) => entrySentence(course, line));
  const used = new Set(answer.facts.map(({ type }) => chapterOf(type)));
  const change = (patch: Partial<typeof sift>) => {
    setSift({ ...sift, ...patch });
    setShown(ofThoseFound);
  };
  const made = madeBy(answer.facts);
  const mayStrike = acts.includes('strikeOut');
  const strike = (line: RecordLine) => setStriking({ line, among: amongAlike(line, answer.facts) });
  return (
    <Part title={t('record.list')}>
      <div className={css.sift} data-print="never">
        <TextField
          label={t('record.search')}
          value={sift.words}
          onChange={(words) => change({ words })}
          type="search"
        />
        <Select
          label={t('record.chapter')}
          options={[
            { value: everyChapter, label: t('record.allChapters') },
            ...chapterNames
              .filter((name) => used.has(name))
              .map((name) => ({ value: name, label: t(`record.chapterOf.${name}`) })),
          ]}
          value={sift.chapter}
          onChange={(chapter) => change({ chapter })}
        />
        <DateField label={t('record.on')} about="gone by" value={sift.on} onChange={(on) => change({ on })} />
      </div>
      <p role="status" className={shapes.remark}>
        {t('record.shown', { count: lines.length, of: entriesIn(answer) })}{' '}
        {answer.withheld > 0 && t('record.withheld', { count: answer.withheld })}
      </p>
      {answer.earlierDrafts ? (
        <div className={css.drafts} data-print="never">
          <p className={shapes.remark}>{t('record.earlierDrafts', { count: answer.earlierDrafts })}</p>
          <Button size="small" kind="quiet" onPress={() => setDrafts('all')}>
            {t('record.showDrafts')}
          </Button>
        </div>
      ) : null}
      <Stack>
        <ol className={css.entries}>
          {lines.slice(0, shown).map((line) => (
            <Entry
              key={line.seq}
              line={line}
              made={made}
              onStrike={mayStrike && !isPermanent(line.type) ? strike : undefined}
            />
          ))}
        </ol>
        {lines.length > shown && (
          <div>
            <Button onPress={() => setShown(shown + further)}>{t('record.more')}</Button>
          </div>
        )}
      </Stack>
      {striking && (
        <StrikeOut
          key={striking.line.seq}
          line={striking.line}
          among={striking.among}
          onClose={() => setStriking(undefined)}
        />
      )}
    </Part>
  );
}
