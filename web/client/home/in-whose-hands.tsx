import { useTranslation } from 'react-i18next';
import type { HomeView } from '#core/api-answers/home.ts';
import { LongText } from '#web/ui/words/long-text.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { dayInWords, momentInWords } from '#web/ui/words/when.ts';

/** Who my therapist is since the last hour, where that is somebody else; and who stands in for them, now or soon. */
export function InWhoseHands({ home }: { home: HomeView }) {
  const { t, i18n } = useTranslation();
  const { handedOver, cover, standing, today } = home;
  if (standing === 'closed') return null;
  const who = home.therapist || t('client.yourTherapist');
  const day = (date: string) => dayInWords(date, i18n.language);
  return (
    <>
      {handedOver && (
        <Notice kind="info" title={t('client.home.handedOver', { on: day(handedOver.on), who })}>
          <p>{t('client.home.handedOverSays')}</p>
          {handedOver.off.length > 0 && <HoursOff at={handedOver.off} today={today} />}
          {handedOver.words && (
            <>
              <p>{t('client.home.fromBefore')}</p>
              <LongText text={handedOver.words} />
            </>
          )}
        </Notice>
      )}
      {cover && today <= cover.to && (
        <Notice
          kind="info"
          title={t(`client.home.${cover.from === cover.to ? 'coverDay' : 'cover'}`, {
            name: cover.name,
            who,
            from: day(cover.from),
            to: day(cover.to),
          })}
        >
          <p>{t('client.home.coverSays', { name: cover.name })}</p>
        </Notice>
      )}
    </>
  );
}

/** So many of them are named: whoever came every week knows the rest. */
const mostNamed = 3;

/** The hours they know of that will not be. */
function HoursOff({ at, today }: { at: readonly string[]; today: string }) {
  const { t, i18n } = useTranslation();
  const named = at.slice(0, mostNamed).map((one) => momentInWords(one, today, i18n.language));
  return (
    <p>
      {t(`client.home.hoursOff${at.length > mostNamed ? 'AndMore' : ''}`, {
        hours: named.join('; '),
        n: at.length - mostNamed,
      })}
    </p>
  );
}
