import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { WrittenByTherapist } from '#web/client/page/written-by.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';
import { type AskedProps, Question } from './asked.tsx';

const start: Partial<FormOf<'rateLeavingConfidence'>> = { words: '' };

/** How sure I am that I can do it on my own, 0 to 10 (E-12). */
export function EndingSure({ onSaid, onLeave }: AskedProps) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const form = useActFormFrom(course.id, 'rateLeavingConfidence', start, 'mine', (typed) => typed);
  const { confidence, words } = form.form;
  return (
    <Question form={form} isDisabled={confidence === undefined} onSaid={onSaid} onLeave={onLeave}>
      <Rating
        label={t('client.ending.sure')}
        value={confidence}
        onChange={(chosen) => form.change({ confidence: chosen })}
        lowWord={t('client.ending.sureLow')}
        highWord={t('client.ending.sureHigh')}
      />
      <TextArea
        label={t('client.ending.sureWords')}
        optional
        rows={2}
        value={words ?? ''}
        onChange={(said) => form.change({ words: said })}
      />
    </Question>
  );
}

/** How sure I was, each time I said it. */
export function SureSoFar({ onAsk }: { onAsk: (step: string) => void }) {
  const { t, i18n } = useTranslation();
  const { course, may } = useMyCourse();
  const { confidence: said } = course.ending;
  if (said.length === 0 && !may('rateLeavingConfidence')) return null;
  return (
    <Part title={t('client.ending.step.sure')}>
      {said.length === 0 && <p>{t('client.ending.notSaid')}</p>}
      <ul className={css.items}>
        {said.map(({ id, on, as, confidence, words }) => (
          <li key={id} className={shapes.ruledItem}>
            <p>{t('client.ending.sureOn', { count: confidence, on: dateInWords(on, i18n.language) })}</p>
            {as === 'therapist' && <WrittenByTherapist />}
            {words && <p dir="auto">{words}</p>}
          </li>
        ))}
      </ul>
      {may('rateLeavingConfidence') && (
        <div data-print="never">
          <Button size="small" onPress={() => onAsk('sure')}>
            {t('client.ending.sureSay')}
          </Button>
        </div>
      )}
    </Part>
  );
}
