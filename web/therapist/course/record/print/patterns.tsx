import { useTranslation } from 'react-i18next';
import { namedTogether } from '#core/course/patterns/named.ts';
import { nameOf } from '#web/both/people/names.ts';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { pattern, thenAndNow } from '#web/therapist/course/work/patterns/captures.ts';
import { restsSaid } from '#web/therapist/course/work/patterns/said.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { PrintedFacts, PrintedOne } from './facts.tsx';

/** What comes again, as the two named it, with what it rests on and what became of it; thoughts nobody spoke of stay out. */
export function PrintedPatterns() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const named = namedTogether(course.patterns);
  if (named.length === 0) return null;
  return (
    <Part title={t('work.patterns.title')}>
      {named.map(({ id, text, told, became, version }) => (
        <PrintedOne key={id} title={text.words}>
          <CaptureRead capture={text.thenId ? thenAndNow : pattern} text={text} hide={['words', 'named']} />
          <PrintedFacts
            facts={[
              [t('work.patterns.form.namePattern.events'), text.thenId ? text.events : ''],
              [
                t('work.patterns.mine.tell'),
                told.map((one) => {
                  const said = [t(`work.patterns.fits.${one.fits}`), one.words].filter(Boolean).join(' ');
                  return one.version === version
                    ? said
                    : t('work.patterns.fitEarlierOn', { on: dateInWords(one.on, i18n.language), said });
                }),
              ],
              [
                t('work.patterns.rests'),
                text.rests.map(({ from, thingId, on }) =>
                  [
                    dateInWords(on, i18n.language),
                    t(`work.patterns.from.${from}`),
                    from === 'tie' ? nameOf(course, thingId) : restsSaid(course, from, thingId),
                  ].join(', '),
                ),
              ],
              [t('work.patterns.mine.became'), became?.words],
            ]}
          />
        </PrintedOne>
      ))}
    </Part>
  );
}
