import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { doesNotFit, fitNow, namedTogether, spokenOf } from '#core/course/patterns/named.ts';
import { type NamedPattern, patternFits } from '#core/course/patterns/state.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { HowFarBack } from '#web/both/patterns/how-far-back.tsx';
import { nameOf, namesOf } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useListed } from '#web/ui/words/listed.ts';

const answers = patternFits.shape.fits.options;
type Told = Omit<FormOf<'tellPatternFit'>, 'fits'> & { fits?: (typeof answers)[number] };

function TellFit({ pattern, onSaid }: { pattern: NamedPattern; onSaid: () => void }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const { id, version } = pattern;
  const said = fitNow(pattern);
  const start: Told = { patternId: id, version, fits: said?.fits, words: said?.words ?? '' };
  const form = useActFormFrom(course.id, 'tellPatternFit', start, `${id}/${version}`, (typed) => typed);
  const submit = submits(async () => {
    if (await form.submit()) onSaid();
  });
  return (
    <form onSubmit={submit} noValidate aria-label={t('work.patterns.mine.tell')}>
      <Stack>
        <RadioList
          label={t('work.patterns.mine.tell')}
          options={answers.map((value) => ({ value, label: t(`work.patterns.mine.fits.${value}`) }))}
          value={form.form.fits ?? null}
          onChange={(chosen) => form.change({ fits: answers.find((answer) => answer === chosen) })}
          error={form.wrong('fits')}
        />
        <TextArea
          label={t('work.patterns.mine.own')}
          optional
          rows={2}
          value={form.form.words ?? ''}
          onChange={(words) => form.change({ words })}
        />
        <FormFoot form={form} go={t('work.patterns.mine.keep')} kind="plain" saved="below" />
      </Stack>
    </form>
  );
}

/** One pattern the two named: my words, with whom, what it brings, and whether it fits. */
function OnePattern({ pattern }: { pattern: NamedPattern }) {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const listed = useListed();
  const { text, told } = pattern;
  const said = fitNow(pattern);
  const earlier = said ? undefined : told.at(-1);
  const names = listed(namesOf(course, text.personIds));
  const lines = [
    text.thenId
      ? t('work.patterns.thenAndNow', { before: nameOf(course, text.thenId), now: names })
      : names && t('work.patterns.with', { names }),
    text.alike && t('work.patterns.mine.alike', { words: text.alike }),
    text.otherwise && t('work.patterns.mine.otherwise', { words: text.otherwise }),
    text.feelings && t('work.patterns.mine.feelings', { words: text.feelings }),
    text.events && t('work.patterns.mine.events', { words: text.events }),
    text.therapistWords && t('work.patterns.mine.theirs', { who, words: text.therapistWords }),
    said && t('work.patterns.mine.said', { fits: t(`work.patterns.mine.fits.${said.fits}`) }),
    earlier && t('work.patterns.mine.saidEarlier', { fits: t(`work.patterns.mine.fits.${earlier.fits}`) }),
    said?.words,
  ].filter(Boolean);
  return (
    <li className={shapes.ruledItem}>
      <p className={css.said} dir="auto">
        {text.words}
      </p>
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      {may('tellPatternFit') && (
        <ShutsOnceDone title={t('work.patterns.mine.tell')} level={3}>
          {(done) => <TellFit pattern={pattern} onSaid={done} />}
        </ShutsOnceDone>
      )}
    </li>
  );
}

/** What comes again, as we named it together; apart from it, what I said does not fit; and how far back we look. */
export function MyPatterns() {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const named = namedTogether(course.patterns);
  const notMine = spokenOf(course.patterns).filter(doesNotFit);
  const list = (patterns: readonly NamedPattern[]) => (
    <ul className={css.items}>
      {patterns.map((pattern) => (
        <OnePattern key={pattern.id} pattern={pattern} />
      ))}
    </ul>
  );
  return (
    <>
      {named.length > 0 && (
        <Part title={t('work.patterns.mine.title')}>
          <p>{t('work.patterns.mine.lead', { who })}</p>
          {list(named)}
        </Part>
      )}
      {notMine.length > 0 && (
        <Part title={t('work.patterns.mine.notMine')}>
          <WhoReads says={t('work.patterns.mine.notMineLead', { who })} by={['tellPatternFit']} />
          {list(notMine)}
        </Part>
      )}
      {(may('sayHowFarBack') || named.length > 0) && <HowFarBack course={course} may={may} level={2} />}
    </>
  );
}
