import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isFromAfar, whereaboutsBefore, whereaboutsIn } from '#core/course/session-room/from-afar.ts';
import { telephoneIn } from '#core/help/telephone.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { DirectoryForPlace } from '#web/both/directory/for-place.tsx';
import { useDirectory } from '#web/both/directory/list.ts';
import { usePlaceCalled } from '#web/both/directory/place-called.ts';
import { PlaceField } from '#web/both/directory/place-field.tsx';
import { useHelp } from '#web/both/help/known-numbers.ts';
import { HelpNumbers } from '#web/both/help/numbers.tsx';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Telephone } from '#web/ui/words/telephone.tsx';
import { useWhereaboutsSaid } from './from-afar-said.ts';

function TellWhereabouts({ session: { view, n }, onDone }: { session: SessionView; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = view;
  const say = useWhereaboutsSaid();
  const told = whereaboutsIn(course, n);
  const before = whereaboutsBefore(course, n);
  const start = {
    session: n,
    where: told?.where ?? '',
    number: told?.number ?? before?.number ?? '',
    nearby: told?.nearby ?? before?.nearby ?? '',
    place: told?.place ?? course.safetyPlan.lives?.place ?? '',
  };
  const { form, change, ...rest } = useActForm(course.id, 'tellWhereabouts', start, String(n));
  return (
    <Stack>
      <p className={shapes.remark}>{t('session.remote.why')}</p>
      {!told && before && (
        <p className={shapes.remark} dir="auto">
          {t('session.remote.last', { session: before.session, said: say(before) })}
        </p>
      )}
      <QuickForm {...rest} go={t('session.remote.go')} onDone={onDone}>
        <TextField
          label={t('session.remote.where')}
          hint={t('session.remote.whereHint')}
          value={form.where ?? ''}
          onChange={(where) => change({ where })}
          error={rest.wrong('where')}
        />
        <PlaceField
          label={t('session.remote.place')}
          hint={t('session.remote.placeHint')}
          value={form.place ?? ''}
          onChange={(place) => change({ place })}
          error={rest.wrong('place')}
        />
        <TextField
          label={t('session.remote.number')}
          hint={t('session.remote.numberHint')}
          value={form.number ?? ''}
          onChange={(number) => change({ number })}
          error={rest.wrong('number')}
        />
        <TextField
          label={t('session.remote.nearby')}
          hint={t('session.remote.nearbyHint')}
          optional
          value={form.nearby ?? ''}
          onChange={(nearby) => change({ nearby })}
          error={rest.wrong('nearby')}
        />
      </QuickForm>
    </Stack>
  );
}

/**
 * A session by video or telephone begins with where the client is now and whom to call there, beside the help numbers.
 * It is asked and never required: the hour goes on without it, and says that it was not asked. S001-10 of the seeds.
 */
export function FromAfar({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const say = useWhereaboutsSaid();
  const { lines } = useHelp();
  const { data: directory } = useDirectory();
  const placeCalled = usePlaceCalled();
  const [anew, setAnew] = useState<'closed' | 'open'>('closed');
  const { view, n, held, may } = session;
  if (!held || !isFromAfar(held.format)) return null;
  const told = whereaboutsIn(view.course, n);
  const number = told && telephoneIn(told.number);
  const place = told?.place ?? view.course.safetyPlan.lives?.place ?? '';
  const called = placeCalled(place);
  const asks = may('tellWhereabouts') && (anew === 'open' || !told);
  return (
    <section aria-label={t('session.remote.title')}>
      <Stack gap="tight">
        <h3>{t('session.remote.title')}</h3>
        {told ? (
          <p dir="auto">
            {say(told)}{' '}
            {number && (
              <a href={`tel:${number.dialled}`}>
                <Telephone>{number.shown}</Telephone>
              </a>
            )}
          </p>
        ) : (
          !asks && <p className={shapes.remark}>{t('session.remote.notAsked')}</p>
        )}
        {asks && <TellWhereabouts session={session} onDone={() => setAnew('closed')} />}
        {told && !asks && may('tellWhereabouts') && (
          <Button kind="quiet" onPress={() => setAnew('open')}>
            {t('session.remote.anew')}
          </Button>
        )}
        {told && directory && directory.entries.length > 0 && (
          <Disclosure
            title={called ? t('directory.here', { place: called }) : t('directory.hereAll')}
            level={4}
          >
            <DirectoryForPlace place={place} />
          </Disclosure>
        )}
        <Disclosure title={t('session.remote.help')} level={4}>
          <p className={shapes.remark}>{t('session.remote.helpWhere')}</p>
          <HelpNumbers lines={lines} />
        </Disclosure>
      </Stack>
    </section>
  );
}
