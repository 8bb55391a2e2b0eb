import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { allianceKey } from '#core/course/alliance/client-due.ts';
import { type NextThing, nextThing } from '#core/guide/client/next-thing.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { useLeftOut } from '#web/client/page/left-out.ts';
import css from '#web/client/page/page.module.css';
import { Button, buttonClass } from '#web/ui/buttons/button.tsx';
import { Row } from '#web/ui/layout/layout.tsx';

function wordsOf(t: TFunction, next: NextThing): string {
  switch (next.kind) {
    case 'measures': {
      const count = next.due.reduce((sum, { instrument }) => sum + instrument.items.length, 0);
      return t('client.next.measuresWords', { count });
    }
    case 'tryOut':
    case 'tryOutToday':
      return next.tryOut.what;
    case 'sheet':
      return t(`client.next.sheetWords.${next.sheet.asks}`, { name: next.sheet.name });
    case 'finishing':
      return t(`client.next.finishingWords.${next.step.kind}`);
    default:
      return t(`client.next.${next.kind}Words`);
  }
}

/** What may be left alone, by the word it is remembered under. */
function canBeLeft(next: NextThing): string | undefined {
  if (next.kind === 'messagesOffered') return 'messages';
  if (next.kind === 'together') return allianceKey(next.session);
  if (next.kind === 'sheet') return next.sheet.key;
  if (next.kind === 'finishing' || next.kind === 'followUp') return next.step.key;
  return next.kind === 'feedback' ? 'feedback' : undefined;
}

const places = {
  consent: '/consent',
  message: '/my/messages',
  messagesOffered: '/my/messages',
  sheet: '/my/sheets',
  finishing: '/my/finishing',
  followUp: '/my/finishing',
  together: '/my/together',
  tryOut: '/my/try-outs',
  tryOutToday: '/my/try-outs',
  feedback: '/my/feedback',
  nothing: '/my/moments',
  closed: '/my/plan',
} as const;

/** The one thing to do next, or the good news that there is none. */
export function HomeNext() {
  const { t } = useTranslation();
  const { course, today } = useMyCourse();
  const { leftOut, leaveOut } = useLeftOut(course.id);
  const next = nextThing(course, today, leftOut, useInstruments());
  const go = buttonClass({ kind: next.kind === 'nothing' ? 'plain' : 'primary' });
  const [first] = next.kind === 'measures' ? next.due : [];
  const left = canBeLeft(next);
  return (
    <section className={css.next} aria-labelledby="next-thing">
      <h2 id="next-thing">{t(`client.next.${next.kind}`)}</h2>
      <p dir="auto">{wordsOf(t, next)}</p>
      <Row>
        {first && (
          <Link to="/measure/$instrument" params={{ instrument: first.instrument.id }} className={go}>
            {t('client.next.measuresGo')}
          </Link>
        )}
        {next.kind !== 'measures' && (
          <Link to={places[next.kind]} className={go}>
            {t(`client.next.${next.kind}Go`)}
          </Link>
        )}
        {left && <Button onPress={() => leaveOut(left)}>{t('client.next.notNow')}</Button>}
      </Row>
    </section>
  );
}
