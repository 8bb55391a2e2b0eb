import { useTranslation } from 'react-i18next';
import { ownOrder } from '#core/course/issues/own-orders.ts';
import { standingIssues } from '#core/course/issues/standing.ts';
import type { Issue } from '#core/course/issues/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { OwnOrder } from '#web/both/ranked/own-order.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { WhoReads } from '#web/client/page/who-reads.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { OneIssue } from './one-issue.tsx';

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
          <WhoReads says={t('client.work.fitReads', { who })} />
          <FormFoot form={form} go={t('client.work.issueGo')} kind="plain" saved="below" />
        </Stack>
      </form>
    </Disclosure>
  );
}

/** The order I would put them in, the one my therapist would, once I have told mine, and changing mine. */
function MyOrder() {
  const { t, i18n } = useTranslation();
  const { course, who, may } = useMyCourse();
  const mine = ownOrder(course, 'client');
  const theirs = mine && ownOrder(course, 'therapist');
  const { orders } = course.issues;
  const on = (day = '') => dayInWords(day, i18n.language);
  const listed = (order: readonly Issue[], title: string) => (
    <Stack>
      <h3>{title}</h3>
      <ol>
        {order.map(({ id, words }) => (
          <li key={id} dir="auto">
            {words}
          </li>
        ))}
      </ol>
    </Stack>
  );
  return (
    <>
      {mine && listed(mine, t('client.work.order.told', { on: on(orders.client?.on) }))}
      {theirs && listed(theirs, t('client.work.order.theirs', { who, on: on(orders.therapist?.on) }))}
      {may('tellIssueOrder') && (
        <ShutsOnceDone title={t(mine ? 'client.work.order.mineAgain' : 'client.work.order.mine')} level={3}>
          {(done) => (
            <OwnOrder
              course={course.id}
              issues={mine ?? standingIssues(course)}
              whose="client"
              label={t('client.work.order.mine')}
              go={t('client.work.order.keep')}
              onKept={done}
            >
              <p>{t('client.work.order.lead')}</p>
              <WhoReads says={t('client.work.order.reads', { who })} />
            </OwnOrder>
          )}
        </ShutsOnceDone>
      )}
    </>
  );
}

/** What brought me here, in the order we put it in; I can add to it until we have finished. */
export function MyIssues() {
  const { t, i18n } = useTranslation();
  const { course, may } = useMyCourse();
  const { ranked } = course.issues;
  const issues = standingIssues(course);
  if (issues.length === 0 && !may('listIssue')) return null;
  return (
    <Part title={t('client.work.issues')} id="issues">
      {issues.length > 0 && (
        <ol>
          {issues.map((issue) => (
            <li key={issue.id}>
              <OneIssue issue={issue} />
            </li>
          ))}
        </ol>
      )}
      {issues.length > 1 && (
        <p className={css.soft}>
          {ranked === 'not_yet'
            ? t('client.work.issuesNotRanked')
            : t('client.work.issuesRanked', { on: dayInWords(ranked, i18n.language) })}
        </p>
      )}
      {issues.length > 1 && <MyOrder />}
      {may('listIssue') && <AddIssue />}
    </Part>
  );
}
