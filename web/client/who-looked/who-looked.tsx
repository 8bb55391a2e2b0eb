import { useTranslation } from 'react-i18next';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useLooks } from '#web/both/looks/use-looks.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { useFold } from '#web/ui/layout/fold.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Empty, Loading } from '#web/ui/layout/states.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useListed } from '#web/ui/words/listed.ts';
import { Refused } from '#web/ui/words/notice.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { type LookedBy, type LookedOn, looksByPerson } from './by-person.ts';
import { TakenOut } from './taken-out.tsx';

const mostShown = 5;

function OneDay({ day, what, reason, times }: LookedOn) {
  const { t, i18n } = useTranslation();
  const listed = useListed();
  return (
    <li className={shapes.ruledItem}>
      <Stack gap="tight">
        <p>{t('client.whoLooked.dayAt', { day: dayInWords(day, i18n.language), times: listed(times) })}</p>
        <p className={css.soft}>
          {t(`client.whoLooked.what.${what}`, { defaultValue: what })}
          {reason && (
            <>
              {': '}
              <bdi>{reason}</bdi>
            </>
          )}
        </p>
      </Stack>
    </li>
  );
}

function OnePerson({ name, standing, days }: LookedBy) {
  const { t } = useTranslation();
  const { shown, turn } = useFold(days, mostShown);
  const as = t(`client.whoLooked.as.${standing}`, { defaultValue: standing });
  return (
    <Part title={t('client.whoLooked.whoAs', { name, as })}>
      <ul className={css.items}>
        {shown.map((one) => (
          <OneDay key={`${one.day} ${one.what} ${one.reason}`} {...one} />
        ))}
      </ul>
      {turn}
    </Part>
  );
}

/** Who looked at my record, by person and day, and why where it was an emergency. */
export function WhoLooked() {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const { service } = useSignedIn();
  const { looks, more, showMore, error } = useLooks(`courses/${course.id}`);
  const others = looksByPerson(looks?.filter(({ whose }) => whose === 'other') ?? [], service.zone);
  return (
    <ClientPage title={t('client.whoLooked.title')} lead={t('client.whoLooked.lead')}>
      <Refused sentence={error ? (error.problem?.title ?? t('entry.noLine')) : undefined} />
      {!looks && !error && <Loading />}
      {looks && others.length === 0 && (
        <Empty title={t('client.whoLooked.none')}>{t('client.whoLooked.noneWhy')}</Empty>
      )}
      {others.map((one) => (
        <OnePerson key={`${one.name} ${one.standing}`} {...one} />
      ))}
      {more
        .filter(({ whose }) => whose === 'other')
        .map((one) => (
          <div key={one.of}>
            <Button onPress={() => showMore(one)}>
              {t('client.whoLooked.more', {
                count: one.left,
                name: one.name,
                what: t(`client.whoLooked.what.${one.what}`, { defaultValue: one.what }),
              })}
            </Button>
          </div>
        ))}
      <TakenOut />
    </ClientPage>
  );
}
