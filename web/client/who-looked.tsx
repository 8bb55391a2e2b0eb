import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Refused as RefusedError, see } from '../api.ts';
import { useSignedIn } from '../frame/signed-in.tsx';
import { useFold } from '../ui/fold.tsx';
import { Part, Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { Empty, Loading } from '../ui/states.tsx';
import { saidDay } from '../when.ts';
import { ClientPage } from './client-page.tsx';
import { type Look, type LookedBy, type LookedOn, looksByPerson } from './looks-grouped.ts';
import { useMyCourse } from './my-course.tsx';
import css from './place.module.css';

const mostShown = 5;

function OneDay({ day, what, reason, times }: LookedOn) {
  const { t, i18n } = useTranslation();
  const list = new Intl.ListFormat(i18n.language);
  return (
    <li className={css.item}>
      <Stack gap="tight">
        <p>{t('clientLooks.dayAt', { day: saidDay(day, i18n.language), times: list.format(times) })}</p>
        <p className={css.soft}>
          {t(`clientLooks.what.${what}`, { defaultValue: what })}
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
  const as = t(`clientLooks.as.${standing}`, { defaultValue: standing });
  return (
    <Part title={t('clientLooks.whoAs', { name, as })}>
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
  const { data, error } = useQuery<{ looks: Look[] }, RefusedError>({
    queryKey: ['looks', course.id],
    queryFn: () => see(`courses/${course.id}/looks`),
  });
  const others = looksByPerson(data?.looks.filter(({ whose }) => whose === 'other') ?? [], service.zone);
  return (
    <ClientPage title={t('clientLooks.title')} lead={t('clientLooks.lead')}>
      <Refused sentence={error ? (error.problem?.title ?? t('entry.noLine')) : undefined} />
      {!data && !error && <Loading />}
      {data && others.length === 0 && <Empty title={t('clientLooks.none')}>{t('clientLooks.noneWhy')}</Empty>}
      {others.map((one) => (
        <OnePerson key={`${one.name} ${one.standing}`} {...one} />
      ))}
    </ClientPage>
  );
}
