import { useTranslation } from 'react-i18next';
import type { CountersignAsked } from '#core/course/sign-offs/asked.ts';
import { useNameOf } from '#web/app/colleagues.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { useAboutAsked } from './about.ts';
import css from './sign-offs.module.css';

const decisions = ['agreed', 'not_agreed'] as const;
const tones = { waiting: 'warn', agreed: 'good', not_agreed: 'refused' } as const;

const start: { decision: string; words: string } = { decision: '', words: '' };

/** The supervisor’s own act: agreed or not, in their words. Nothing is chosen for them. */
function CountersignForm({ one, onDone }: { one: CountersignAsked; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { what, of } = one;
  const { form, change, ...rest } = useActFormFrom(
    course.id,
    'countersign',
    start,
    `${what}/${of}`,
    ({ decision, words }) => ({
      what,
      of,
      words,
      decision: decisions.find((known) => known === decision),
    }),
  );
  return (
    <QuickForm {...rest} onDone={onDone} go={t('signOffs.go')}>
      <RadioList
        label={t('signOffs.decision')}
        layout="inline"
        options={decisions.map((value) => ({ value, label: t(`signOffs.decisions.${value}`) }))}
        value={form.decision}
        onChange={(decision) => change({ decision })}
        error={rest.wrong('decision')}
      />
      <TextArea
        label={t('signOffs.words')}
        hint={t('signOffs.wordsHint')}
        optional
        rows={3}
        value={form.words}
        onChange={(words) => change({ words })}
        error={rest.wrong('words')}
      />
    </QuickForm>
  );
}

/** One thing that is countersigned: what it is, how it stands, who said what; for the supervisor, the act. */
export function CountersignOne({ one }: { one: CountersignAsked }) {
  const { t } = useTranslation();
  const { course, acts, as } = useCourseView();
  const { day } = useDaysInWords();
  const nameOf = useNameOf();
  const about = useAboutAsked();
  const { what, of, on, state, when } = one;
  const said = course.signOffs.given.filter((given) => given.what === what && given.of === of);
  const isWaiting = state === 'waiting';
  return (
    <li className={css.one}>
      <h3 className={css.head}>
        {t(`signOffs.what.${what}`)}
        <Badge tone={isWaiting && when === 'before_closing' ? 'plain' : tones[state]}>
          {t(`signOffs.state.${isWaiting && when === 'before_closing' ? when : state}`)}
        </Badge>
        <span className={css.soft}>{t('signOffs.since', { on: day(on) })}</span>
      </h3>
      {about(one).map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      {said.map((given) => (
        <div key={given.id}>
          <p>
            {t(`signOffs.said.${given.decision}`, { name: nameOf(given.by), on: day(given.on) })}{' '}
            {given.words && <span dir="auto">{t('signOffs.inWords', { words: given.words })}</span>}
          </p>
        </div>
      ))}
      {isWaiting && as === 'therapist' && <p className={css.soft}>{t('signOffs.theirs')}</p>}
      {acts.includes('countersign') && (
        <div data-print="never">
          <ShutsOnceDone
            title={t(isWaiting ? 'signOffs.countersign' : 'signOffs.changeMind')}
            level={4}
            open={isWaiting && when === 'now' ? 'at first' : 'on demand'}
          >
            {(done) => <CountersignForm one={one} onDone={done} />}
          </ShutsOnceDone>
        </div>
      )}
    </li>
  );
}
