import { useTranslation } from 'react-i18next';
import { hardWorkIn } from '#core/course/session-room/hard-work.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';
import { useHardWorkSaid } from './hard-work-said.ts';

const places = ['before', 'after'] as const;

/** How distressed the client is before hard work and after it, 0 to 10. S000-33 of the seeds. */
export function HardWorkRated({ session: { view, n, may } }: { session: SessionView }) {
  const { t } = useTranslation();
  const { course } = view;
  const say = useHardWorkSaid();
  const done = hardWorkIn(course, n);
  const last = done.at(-1);
  const waitsForAfter = last !== undefined && last.before !== null && last.after === null;
  const start = {
    session: n,
    at: waitsForAfter ? ('after' as const) : ('before' as const),
    distress: undefined as unknown as number,
    about: '',
  };
  const { form, change, ...rest } = useActForm(
    course.id,
    'rateDistress',
    start,
    `${n}/${done.length}/${start.at}`,
  );
  return (
    <>
      <ul className={shapes.lines}>
        {done.map((one, at) => (
          <li key={`${String(at)}-${one.about}`} dir="auto">
            {say(one)}
          </li>
        ))}
      </ul>
      {last?.after !== null && last?.before !== null && last && last.after > last.before && (
        <Notice>{t('session.hard.higher')}</Notice>
      )}
      {may('rateDistress') && (
        <QuickForm {...rest} go={t('session.hard.go')}>
          <RadioList
            label={t('session.hard.at')}
            layout="inline"
            options={places.map((value) => ({ value, label: t(`session.hard.is.${value}`) }))}
            value={form.at}
            onChange={(value) => change({ at: oneOf(places, value) ?? 'before' })}
          />
          <Rating
            label={t('session.hard.distress')}
            value={form.distress}
            onChange={(distress) => change({ distress })}
            lowWord={t('session.hard.low')}
            highWord={t('session.hard.high')}
            error={rest.wrong('distress')}
          />
          <TextField
            label={t('session.hard.about')}
            optional
            value={form.about ?? ''}
            onChange={(about) => change({ about })}
          />
        </QuickForm>
      )}
    </>
  );
}
