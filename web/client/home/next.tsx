import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { HomeView } from '#core/api-answers/home.ts';
import type { HomeThing } from '#core/guide/client/home.ts';
import { nextLeft, stillWaiting } from '#core/guide/client/next-left.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { useLeftOut } from '#web/client/page/left-out.ts';
import css from '#web/client/page/page.module.css';
import { Place, Places } from '#web/client/page/places.tsx';
import { Button, buttonClass } from '#web/ui/buttons/button.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';

function wordsOf(t: TFunction, { kind, measures, what, sheet, step }: HomeThing): string {
  if (measures) return t('client.next.measuresWords', { count: measures.questions });
  if (what !== undefined) return what;
  if (sheet) return t(`client.next.sheetWords.${sheet.asks}`, { name: asKnown(sheet.name) });
  if (step !== undefined) return t(`client.next.finishingWords.${step}`);
  return t(`client.next.${kind}Words`);
}

const places = {
  consent: '/consent',
  message: '/my/messages',
  hourOffered: '/my/sessions',
  messagesOffered: '/my/messages',
  sheet: '/my/sheets',
  finishing: '/my/finishing',
  followUp: '/my/finishing',
  tiesKept: '/my/finishing',
  together: '/my/together',
  tryOut: '/my/try-outs',
  tryOutToday: '/my/try-outs',
  feedback: '/my/feedback',
  formulation: '/my/work#story',
  terms: '/my/work#terms',
  issue: '/my/work#issues',
  clarified: '/my/work#clarified',
  jointSession: '/my/work#together',
  choice: '/my/choice',
  cardAnswered: '/my/between-us',
  letter: '/my/letters',
  nothing: '/my/moments',
  closed: '/my/plan',
  ended: '/my/plan',
} as const;

const placeOf = ({ kind, measures }: HomeThing): string =>
  kind === 'measures' ? `/measure/${measures?.first}` : places[kind];

/** What else waits, once for each place one goes to. */
function WaitsToo({ things }: { things: readonly HomeThing[] }) {
  const { t } = useTranslation();
  return (
    <Part title={t('client.next.too')}>
      <Places>
        {things.map((thing) => (
          <Place
            key={placeOf(thing)}
            to={placeOf(thing)}
            name={t(`client.next.${thing.kind}`)}
            words={wordsOf(t, thing)}
          />
        ))}
      </Places>
    </Part>
  );
}

/** What comes first of what waits for the client, or the good news that nothing does; and what else waits. */
export function HomeNext({ home }: { home: Pick<HomeView, 'course' | 'next'> }) {
  const { leftOut, leaveOut } = useLeftOut(home.course);
  const next: HomeThing = nextLeft(home.next, leftOut) ?? { kind: 'nothing' };
  const waiting = new Map(
    stillWaiting(home.next, leftOut)
      .toReversed()
      .map((one) => [placeOf(one), one]),
  );
  waiting.delete(placeOf(next));
  const others = [...waiting.values()].toReversed();
  return (
    <>
      <FirstOfAll next={next} onLeave={leaveOut} />
      {others.length > 0 && <WaitsToo things={others} />}
    </>
  );
}

function FirstOfAll({ next, onLeave }: { next: HomeThing; onLeave: (left: string) => void }) {
  const { t } = useTranslation();
  const { kind, left } = next;
  const [path, hash] = placeOf(next).split('#');
  const go = buttonClass({ kind: kind === 'nothing' ? 'plain' : 'primary' });
  return (
    <section className={css.next} aria-labelledby="next-thing">
      <h2 id="next-thing">{t(`client.next.${kind}`)}</h2>
      <p dir="auto">{wordsOf(t, next)}</p>
      <Row>
        <Link to={path as '/home'} {...(hash && { hash })} className={go}>
          {t(`client.next.${kind}Go`)}
        </Link>
        {left !== undefined && <Button onPress={() => onLeave(left)}>{t('client.next.notNow')}</Button>}
      </Row>
    </section>
  );
}
