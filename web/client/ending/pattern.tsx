import { useTranslation } from 'react-i18next';
import { namedTogether } from '#core/course/patterns/named.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { type AskedProps, Question } from './asked.tsx';

/** One pattern we named, and what became of it (DF-3). */
export function EndingPattern({
  pattern,
  words,
  onSaid,
  onLeave,
}: AskedProps & { pattern: string; words: string }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const became = course.patterns.named.find(({ id }) => id === pattern)?.became?.words ?? '';
  const start = { patternId: pattern, became };
  const form = useActFormFrom(course.id, 'readPatternAgain', start, pattern, (typed) => typed);
  return (
    <Question form={form} onSaid={onSaid} onLeave={onLeave}>
      <p className={css.said} dir="auto">
        {words}
      </p>
      <TextArea
        label={t('work.patterns.mine.became')}
        rows={3}
        value={form.form.became}
        onChange={(said) => form.change({ became: said })}
        error={form.wrong('became')}
      />
    </Question>
  );
}

/** What came again, as we named it, and what became of it. */
export function PatternsSoFar({ onAsk }: { onAsk: (step: string) => void }) {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const named = namedTogether(course.patterns);
  if (named.length === 0) return null;
  return (
    <Part title={t('work.patterns.mine.again')}>
      <ul className={css.items}>
        {named.map(({ id, text, became }) => {
          const go = t(became ? 'work.patterns.change' : 'work.patterns.lookBack');
          return (
            <li key={id} className={shapes.ruledItem}>
              <h3 dir="auto">{text.words}</h3>
              {became && <p dir="auto">{became.words}</p>}
              {may('readPatternAgain') && (
                <div data-print="never">
                  <Button
                    size="small"
                    aria-label={`${go}: ${text.words}`}
                    onPress={() => onAsk(`pattern/${id}`)}
                  >
                    {go}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
