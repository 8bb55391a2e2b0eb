import { useTranslation } from 'react-i18next';
import { standingIssues } from '#core/course/issues/standing.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';

function AddIssue() {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const form = useActForm(course.id, 'listIssue', { words: '' });
  return (
    <Disclosure title={t('client.work.issueAdd')} level={3}>
      <form noValidate aria-label={t('client.work.issueAdd')} onSubmit={submits(() => form.submit())}>
        <Stack>
          <TextField
            label={t('client.work.issueWords')}
            value={form.form.words}
            onChange={(words) => form.change({ words })}
            error={form.wrong('words')}
          />
          <WhoReads>{t('client.work.fitReads', { who })}</WhoReads>
          <FormFoot form={form} go={t('client.work.issueGo')} kind="plain" saved="below" />
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
    <Part title={t('client.work.issues')}>
      {issues.length > 0 && (
        <ol>
          {issues.map(({ id, words, symptoms }) => (
            <li key={id}>
              <bdi>{words}</bdi>
              {symptoms?.length ? (
                <p className={css.soft}>
                  {t('client.work.issueGoesWith', { symptoms: symptoms.join(', ') })}
                </p>
              ) : null}
            </li>
          ))}
        </ol>
      )}
      {issues.length > 1 && (
        <p className={css.soft}>
          {t(course.issues.ranked === 'not_yet' ? 'client.work.issuesNotRanked' : 'client.work.issuesRanked')}
        </p>
      )}
      {may('listIssue') && <AddIssue />}
    </Part>
  );
}
