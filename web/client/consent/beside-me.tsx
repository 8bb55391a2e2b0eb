import { useTranslation } from 'react-i18next';
import { alarmRuleNow } from '#core/course/beside/adults-written-to.ts';
import { sharedWithThem } from '#core/course/beside/consents.ts';
import type { Beside } from '#core/course/beside/state.ts';
import { useAct } from '#web/app/course.ts';
import { useSharedInWords } from '#web/both/beside/shared-words.ts';
import { WhenAnAdultIsTold } from '#web/client/help/adult-told.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';

function One({ who }: { who: Beside }) {
  const { t } = useTranslation();
  const { course, today, may } = useMyCourse();
  const shared = useSharedInWords(course, 'client');
  const stop = useAct(course.id, 'stopSharing');
  const withdraw = useAct(course.id, 'withdrawBesideConsent');
  const seen = sharedWithThem(course, who, today);
  const mine = who.consents.find(({ whose, withdrawn }) => whose === 'client' && !withdrawn);
  const { name } = who;
  return (
    <li className={shapes.ruledItem}>
      <p dir="auto">
        <strong>{who.tie ? `${name}, ${who.tie}` : name}</strong>
      </p>
      {seen.length === 0 ? (
        <p>{t('beside.clients.seesNothing', { name })}</p>
      ) : (
        <>
          <p>{t('beside.clients.sees', { name })}</p>
          <ul>
            {seen.map((what) => (
              <li key={what}>
                {shared(what)}{' '}
                {may('stopSharing') && (
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={t('beside.clients.stop', { name, what: shared(what) })}
                    onPress={() => stop.mutate({ form: { beside: who.id, what } })}
                  >
                    {t('beside.clients.stopShort')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {mine && (
        <Button size="small" onPress={() => withdraw.mutate({ form: { beside: who.id, consent: mine.id } })}>
          {t('beside.clients.takeBack')}
        </Button>
      )}
      <Refused sentence={(withdraw.error ?? stop.error)?.problem?.title} />
    </li>
  );
}

/** Who stands beside me, exactly what each of them sees, what stays mine, and when an adult is told. */
export function BesideMe() {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const there = course.beside.people.filter(({ ended }) => !ended);
  if (there.length === 0) return null;
  const keepPrivate = course.beside.listings.at(-1)?.keepPrivate ?? [];
  return (
    <Part title={t('beside.clients.title')}>
      <p>{t('beside.clients.lead')}</p>
      <ul className={css.items}>
        {there.map((who) => (
          <One key={who.id} who={who} />
        ))}
      </ul>
      {keepPrivate.length > 0 && (
        <>
          <h3>{t('beside.clients.private')}</h3>
          <ul>
            {keepPrivate.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
      {alarmRuleNow(course) && <h3>{t('beside.clients.rule')}</h3>}
      <WhenAnAdultIsTold course={course} />
    </Part>
  );
}
