import { useTranslation } from 'react-i18next';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { type AskedProps, Question } from './asked.tsx';

/** One hope of the beginning (I-01) as I told it, and what became of it. */
export function EndingHope({ hope, words, onSaid, onLeave }: AskedProps & { hope: string; words: string }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const became = course.ending.hopes.find((one) => one.hope === hope)?.became ?? '';
  const form = useActFormFrom(course.id, 'readHopeAgain', { hope, became }, hope, (typed) => typed);
  return (
    <Question form={form} onSaid={onSaid} onLeave={onLeave}>
      <p>{t('client.ending.hoped')}</p>
      <p className={css.said} dir="auto">
        {words}
      </p>
      <TextArea
        label={t('client.ending.became')}
        hint={t('client.ending.becameHint')}
        rows={3}
        value={form.form.became}
        onChange={(said) => form.change({ became: said })}
        error={form.wrong('became')}
      />
    </Question>
  );
}

/** What I hoped for when we began, and what became of it. */
export function HopesAgain({ onAsk }: { onAsk: (step: string) => void }) {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const { hopes } = course.hopes;
  if (hopes.length === 0) return null;
  return (
    <Part title={t('client.ending.hopes')}>
      <ul className={css.items}>
        {hopes.map(({ id, words }) => {
          const again = course.ending.hopes.find(({ hope }) => hope === id);
          const go = t(again ? 'client.ending.hopeChange' : 'client.ending.hopeLookBack');
          return (
            <li key={id} className={shapes.ruledItem}>
              <h3 dir="auto">{words}</h3>
              {again && <p dir="auto">{again.became}</p>}
              {may('readHopeAgain') && (
                <div data-print="never">
                  <Button size="small" aria-label={`${go}: ${words}`} onPress={() => onAsk(`hope/${id}`)}>
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
