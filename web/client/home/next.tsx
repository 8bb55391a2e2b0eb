import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { HomeView } from '#core/api-answers/home.ts';
import type { HomeThing } from '#core/guide/client/home.ts';
import { nextLeft } from '#core/guide/client/next-left.ts';
import { useLeftOut } from '#web/client/page/left-out.ts';
import css from '#web/client/page/page.module.css';
import { Button, buttonClass } from '#web/ui/buttons/button.tsx';
import { Row } from '#web/ui/layout/layout.tsx';

function wordsOf(t: TFunction, { kind, measures, what, sheet, step }: HomeThing): string {
  if (measures) return t('client.next.measuresWords', { count: measures.questions });
  if (what !== undefined) return what;
  if (sheet) return t(`client.next.sheetWords.${sheet.asks}`, { name: sheet.name });
  if (step !== undefined) return t(`client.next.finishingWords.${step}`);
  return t(`client.next.${kind}Words`);
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
export function HomeNext({ home }: { home: Pick<HomeView, 'course' | 'next'> }) {
  const { t } = useTranslation();
  const { leftOut, leaveOut } = useLeftOut(home.course);
  const next: HomeThing = nextLeft(home.next, leftOut) ?? { kind: 'nothing' };
  const { kind, measures, left } = next;
  const go = buttonClass({ kind: kind === 'nothing' ? 'plain' : 'primary' });
  return (
    <section className={css.next} aria-labelledby="next-thing">
      <h2 id="next-thing">{t(`client.next.${kind}`)}</h2>
      <p dir="auto">{wordsOf(t, next)}</p>
      <Row>
        {measures && (
          <Link to="/measure/$instrument" params={{ instrument: measures.first }} className={go}>
            {t('client.next.measuresGo')}
          </Link>
        )}
        {kind !== 'measures' && (
          <Link to={places[kind]} className={go}>
            {t(`client.next.${kind}Go`)}
          </Link>
        )}
        {left !== undefined && <Button onPress={() => leaveOut(left)}>{t('client.next.notNow')}</Button>}
      </Row>
    </section>
  );
}
