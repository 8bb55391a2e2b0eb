import { useTranslation } from 'react-i18next';
import { useActForm } from '#web/app/forms/act-form.ts';
import { DirectoryForPlace } from '#web/both/directory/for-place.tsx';
import { useDirectory } from '#web/both/directory/list.ts';
import { usePlaceCalled } from '#web/both/directory/place-called.ts';
import { PlaceField } from '#web/both/directory/place-field.tsx';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

/** In which place the client lives, by which help near them is found: at an alarm, in a session from afar, on their Help now. */
export function PlaceOfClient() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const { data } = useDirectory();
  const place = course.safetyPlan.lives?.place ?? '';
  const { form, change, ...rest } = useActForm(course.id, 'tellPlace', { place }, 'desk', {
    whileWaiting: 'stands',
  });
  const said = usePlaceCalled()(place);
  return (
    <Disclosure
      title={said ? t('course.client.placeIs', { place: said }) : t('course.client.placeTitle')}
      level={3}
    >
      <Stack>
        {acts.includes('tellPlace') ? (
          <QuickForm {...rest} go={t('course.client.placeGo')}>
            <PlaceField
              label={t('course.client.place')}
              hint={t('course.client.placeHint')}
              value={form.place ?? ''}
              onChange={(next) => change({ place: next })}
              error={rest.wrong('place')}
            />
          </QuickForm>
        ) : (
          <p dir="auto">{said || t('directory.placeNotTold')}</p>
        )}
        {data && data.entries.length > 0 && <DirectoryForPlace place={place} />}
      </Stack>
    </Disclosure>
  );
}
