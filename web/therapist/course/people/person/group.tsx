import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missingOf } from '#core/course/inventory/completeness.ts';
import { writtenBy } from '#core/course/inventory/people.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { WantedChanges } from '#web/both/people/wanted-changes.tsx';
import { PersonField } from '#web/therapist/course/people/fields/any.tsx';
import { useFieldRead } from '#web/therapist/course/people/fields/read.ts';
import { isEmpty } from '#web/therapist/course/people/fields/value.ts';
import css from '#web/therapist/course/people/people.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { saidListClass } from '#web/ui/words/said-list.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { type FieldGroup, fieldsIn } from './groups.ts';
import personCss from './person.module.css';

/** What is written in these fields, to read. */
function Written({ person, group }: { person: InventoryPerson; group: FieldGroup }) {
  const { t } = useTranslation();
  const words = useFieldRead();
  const { day } = useDaysInWords();
  const { course } = useCourseView();
  const written = fieldsIn(group, person).flatMap((name) => {
    const value: unknown = person.fields[name];
    const blank = person.fields.leftBlank?.find(({ field }) => field === name);
    if (isEmpty(value)) {
      return blank ? [{ name, lines: [t(`people.person.blank.${blank.why}`)], by: undefined }] : [];
    }
    return [{ name, lines: words(name, value), by: writtenBy(course.inventory, person.id, name) }];
  });
  if (written.length === 0) return <p className={css.faint}>{t('people.person.nothingYet')}</p>;
  return (
    <dl className={classes(saidListClass, personCss.written)}>
      {written.map(({ name, lines, by }) => (
        <div key={name}>
          <dt>{t(`people.field.${name}`)}</dt>
          {lines.map((line) => (
            <dd key={line} dir="auto">
              {line}
            </dd>
          ))}
          {by?.as === 'client' && (
            <dd className={css.faint}>{t('people.person.saidByClient', { on: day(by.on) })}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** One group of a person's sheet: what is known, and its questions on demand. */
export function PersonGroup({ person, group }: { person: InventoryPerson; group: FieldGroup }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const [open, setOpen] = useState<'reading' | 'writing'>('reading');
  const missing = missingOf(person).filter((field) => group.fields.includes(field));
  const title = t(`people.group.${group.id}`);
  const canWrite = acts.includes('changePerson');
  return (
    <section className={personCss.group} aria-label={title} id={group.id}>
      <div className={personCss.groupHead}>
        <h2>{title}</h2>
        {canWrite && (
          <Button
            size="small"
            aria-expanded={open === 'writing'}
            aria-label={t(open === 'writing' ? 'people.person.doneWith' : 'people.person.write', {
              group: title,
            })}
            onPress={() => setOpen(open === 'writing' ? 'reading' : 'writing')}
          >
            {t(open === 'writing' ? 'people.person.done' : 'people.person.writeShort')}
          </Button>
        )}
      </div>
      {group.id === 'working' && <p className={css.private}>{t('people.onlyClinicians')}</p>}
      {open === 'writing' ? (
        <div className={classes(shapes.column, css.questions)}>
          {fieldsIn(group, person).map((name) => (
            <PersonField key={name} person={person} name={name} />
          ))}
        </div>
      ) : (
        <>
          <Written person={person} group={group} />
          {group.id === 'goodAndNot' && (
            <WantedChanges course={course} person={person.id} may={(act) => acts.includes(act)} level={3} />
          )}
        </>
      )}
      {open === 'reading' && missing.length > 0 && (
        <p className={css.faint}>
          {t('people.person.stillToAsk', {
            fields: missing.map((field) => t(`people.field.${field}`)).join(', '),
          })}
        </p>
      )}
    </section>
  );
}
