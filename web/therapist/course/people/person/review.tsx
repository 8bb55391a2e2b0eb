import { useTranslation } from 'react-i18next';
import { missingOf } from '#core/course/inventory/completeness.ts';
import type { FieldName } from '#core/course/inventory/person.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { reviewState } from '#core/course/inventory/state.ts';
import { useAct } from '#web/app/course.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Menu } from '#web/ui/buttons/menu.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import css from './person.module.css';

const states = reviewState.options;

/** What the review still asks, and whether it is done; what the client would rather not say counts as asked. */
export function PersonReview({ person }: { person: InventoryPerson }) {
  const { t } = useTranslation();
  const choices = useChoices();
  const { course, acts } = useCourseView();
  const review = useAct(course.id, 'reviewPerson');
  const change = useAct(course.id, 'changePerson');
  const missing = missingOf(person);
  const leaveBlank = (fields: FieldName[], why: 'nothing' | 'prefer_not_to_say') => {
    const others = (person.fields.leftBlank ?? []).filter(({ field }) => !fields.includes(field));
    const blank = fields.filter((field) => field !== 'safety').map((field) => ({ field, why }));
    const safety = fields.includes('safety') ? { safety: 'prefer_not_to_say' as const } : {};
    const written = { leftBlank: [...others, ...blank], ...safety };
    change.mutate({ form: { person: person.id, version: person.version, fields: written } });
  };
  if (!acts.includes('reviewPerson')) return null;
  return (
    <section className={css.group} aria-label={t('people.review')}>
      <h2>{t('people.review')}</h2>
      {missing.length === 0 ? (
        <p>{t('people.person.nothingMissing')}</p>
      ) : (
        <>
          <p>{t('people.person.missingLead', { count: missing.length })}</p>
          <ul className={css.leave}>
            {missing.map((field) => (
              <li key={field}>
                <Menu
                  kind="quiet"
                  label={t(`people.field.${field}`)}
                  items={[
                    {
                      id: 'not-said',
                      label: t('people.person.blank.prefer_not_to_say'),
                      onAction: () => leaveBlank([field], 'prefer_not_to_say'),
                    },
                    ...(field === 'safety'
                      ? []
                      : [
                          {
                            id: 'nothing',
                            label: t('people.person.blank.nothing'),
                            onAction: () => leaveBlank([field], 'nothing'),
                          },
                        ]),
                  ]}
                />
              </li>
            ))}
          </ul>
          {missing.length > 2 && (
            <div>
              <Button size="small" kind="quiet" onPress={() => leaveBlank(missing, 'prefer_not_to_say')}>
                {t('people.person.allNotSaid')}
              </Button>
            </div>
          )}
        </>
      )}
      <RadioList
        label={t('people.person.reviewState')}
        layout="inline"
        options={choices('people.state', states)}
        value={person.review}
        onChange={(chosen) => {
          const state = states.find((each) => each === chosen);
          if (state) review.mutate({ form: { person: person.id, state } });
        }}
      />
      <Refused
        sentence={review.error ? t('people.person.notReviewed', { count: missing.length }) : undefined}
      />
      <Refused sentence={change.error?.problem?.title} />
    </section>
  );
}
