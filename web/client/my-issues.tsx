import { useTranslation } from 'react-i18next';
import { standingIssues } from '#core/course/issues/issues.ts';
import { useActForm } from '../act-form.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Part, Stack } from '../ui/layout.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useMyCourse } from './my-course.tsx';
import css from './place.module.css';
import { SendForm } from './send-form.tsx';
import { WhoReads } from './who-reads.tsx';

function AddIssue() {
  const { t } = useTranslation();
  const { course, therapist } = useMyCourse();
  const form = useActForm(course.id, 'listIssue', { words: '' });
  return (
    <Disclosure title={t('clientWork.issueAdd')} level={3}>
      <form
        noValidate
        aria-label={t('clientWork.issueAdd')}
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <Stack>
          <TextField
            label={t('clientWork.issueWords')}
            value={form.form.words}
            onChange={(words) => form.change({ words })}
            error={form.wrong('words')}
          />
          <WhoReads>{t('clientWork.fitReads', { who: therapist || t('client.yourTherapist') })}</WhoReads>
          <SendForm form={form} go={t('clientWork.issueGo')} />
        </Stack>
      </form>
    </Disclosure>
  );
}

/** What brought me here, in the order we put it in; I can add to it until we have finished. */
export function MyIssues() {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  const issues = standingIssues(course);
  if (issues.length === 0 && !may('listIssue')) return null;
  return (
    <Part title={t('clientWork.issues')}>
      {issues.length > 0 && (
        <ol>
          {issues.map(({ id, words }) => (
            <li key={id} dir="auto">
              {words}
            </li>
          ))}
        </ol>
      )}
      {issues.length > 1 && (
        <p className={css.soft}>
          {t(course.issues.ranked === 'not_yet' ? 'clientWork.issuesNotRanked' : 'clientWork.issuesRanked')}
        </p>
      )}
      {may('listIssue') && <AddIssue />}
    </Part>
  );
}
