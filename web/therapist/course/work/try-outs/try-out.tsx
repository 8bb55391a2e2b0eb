import { useTranslation } from 'react-i18next';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import type { TryOut } from '#core/course/try-outs/state.ts';
import captureCss from '#web/therapist/course/captures/captures.module.css';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { ThreadPath } from '#web/therapist/course/work/threads/thread-path.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';
import { saidAlready, stateOf } from './by-state.ts';
import { reviewTryOut, rewriteTryOut, tellTryOut } from './captures.ts';
import tryOutCss from './try-outs.module.css';

/** One try-out on its thread: what was agreed, each time it was told, and going through it together. */
export function TryOutCard({ tryOut }: { tryOut: TryOut }) {
  const { t, i18n } = useTranslation();
  const view = useCourseView();
  const { id, what, told, reviews, version, session, on } = tryOut;
  const stand = stateOf(tryOut);
  const agreed = rewriteTryOut(tryOutsMode(view.course));
  const text = Object.fromEntries(agreed.fields.map(({ name }) => [name, Reflect.get(tryOut, name)]));
  return (
    <li className={captureCss.card} id={id}>
      <Stack>
        <h3 dir="auto">{what}</h3>
        <ThreadPath id={id} />
        <p className={shapes.remark}>
          {session === undefined
            ? t('work.tryOuts.agreedOn', { on: dateInWords(on, i18n.language) })
            : t('work.tryOuts.agreedIn', { session })}
        </p>
        <InPlace
          capture={agreed}
          // What it came from and the client keeps back is empty here, and stays with it all the same.
          start={{
            ...text,
            eventId: tryOut.eventId || undefined,
            from: tryOut.from ?? undefined,
            session,
            tryOutId: id,
            version,
          }}
          place={id}
          kind="quiet"
          opens={t('work.change')}
          spoken={t('work.changeOf', { what })}
        >
          <CaptureRead capture={agreed} text={tryOut} hide={saidAlready(view.course, tryOut)} />
        </InPlace>
        {told.map((one, at) => (
          <div key={`told-${String(at)}`} className={tryOutCss.came}>
            <h4>
              {t('work.tryOuts.went', {
                on: dateInWords(one.on, i18n.language),
                result: t(`work.choices.result.${one.result}`),
              })}
            </h4>
            <CaptureRead capture={tellTryOut} text={one} hide={['result']} />
            {one.result === 'not_yet' && stand === 'told' && (
              <p className={shapes.remark}>{t('work.tryOuts.notYet')}</p>
            )}
          </div>
        ))}
        {reviews.map((one, at) => (
          <div key={`review-${String(at)}`} className={tryOutCss.came}>
            <h4>{t('work.tryOuts.reviewed', { session: one.session })}</h4>
            <CaptureRead capture={reviewTryOut} text={one} />
          </div>
        ))}
        {stand === 'told' && (
          <InPlace
            capture={reviewTryOut}
            start={{ tryOutId: id, session: sessionNow(view) ?? 1, next: 'closed' }}
            place={`${id}/review/new`}
            kind="primary"
            opens={t('work.tryOuts.review')}
            spoken={`${t('work.tryOuts.review')}: ${what}`}
          />
        )}
        {stand !== 'closed' && (
          <InPlace
            capture={tellTryOut}
            start={{ tryOutId: id }}
            place={`${id}/new`}
            kind={stand === 'waiting' ? 'plain' : 'quiet'}
            opens={told.length === 0 ? t('work.tryOuts.tell') : t('work.tryOuts.tellAgain')}
            spoken={`${told.length === 0 ? t('work.tryOuts.tell') : t('work.tryOuts.tellAgain')}: ${what}`}
          />
        )}
      </Stack>
    </li>
  );
}
