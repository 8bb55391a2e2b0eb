import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { standingIssues } from '#core/course/issues/standing.ts';
import type { Issue } from '#core/course/issues/state.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { PartForm } from '#web/both/how-it-began/part-form.tsx';
import { listNames, peopleToChoose } from '#web/both/people/names.ts';
import { PeopleTicked } from '#web/both/people/ticked.tsx';
import { RankList } from '#web/both/ranked/rank-list.tsx';
import { ActButton } from '#web/therapist/course/forms/act-button.tsx';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { LetGo } from '#web/therapist/course/forms/let-go.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { DroppedIssues } from './dropped.tsx';
import { IssueFields } from './issue-fields.tsx';

import { OwnOrders } from './own-orders.tsx';
import { RewordIssue } from './reword.tsx';
import { SymptomsTied } from './symptoms-tied.tsx';

function ListIssue() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'listIssue', { words: '' });
  return (
    <Form form={form} label={t('formulation.issues.add')} go={t('formulation.issues.addGo')} focus="none">
      <IssueFields
        form={form.form}
        change={form.change}
        wrong={form.wrong}
        hint={t('formulation.issues.areaHint')}
      />
      {peopleToChoose(course).length > 0 && (
        <Disclosure title={t('formulation.issues.people')} level={3}>
          <PeopleTicked
            course={course}
            label={t('formulation.issues.people')}
            people={form.form.people}
            onChange={(people) => form.change({ people })}
          />
        </Disclosure>
      )}
      <SymptomsTied symptoms={form.form.symptoms} onChange={(symptoms) => form.change({ symptoms })} />
    </Form>
  );
}

function IssueRow({ issue }: { issue: Issue }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const { nameOf } = useAreaWords(course);
  const about = [
    issue.area && nameOf(issue.area),
    listNames(course, issue.people),
    issue.symptoms?.length && t('formulation.issues.goesWith', { symptoms: issue.symptoms.join(', ') }),
    issue.listedBy && t(`formulation.issues.listedBy.${issue.listedBy}`),
  ].filter(Boolean);
  return (
    <>
      <p dir="auto">{issue.words}</p>
      <p className={css.meta}>
        {[
          ...about,
          ...(issue.part?.parts ?? []).map((part) => t(`howItBegan.part.is.${part}`)),
          issue.part?.words,
          issue.agreed !== 'not_yet' && t('formulation.issues.agreed'),
          issue.agreed === 'not_yet' && acts.includes('agreeIssue') && t('formulation.issues.notAgreed'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Row gap="tight" align="top">
        {issue.agreed === 'not_yet' && (
          <ActButton
            act="agreeIssue"
            form={{ issue: issue.id, version: issue.version }}
            kind="quiet"
            words={t('formulation.issues.agree')}
            spoken={t('formulation.issues.agreeOf', { what: issue.words })}
          />
        )}
        <FormOnDemand
          act="rewordIssue"
          place={issue.id}
          kind="quiet"
          words={t('formulation.issues.reword')}
          spoken={t('formulation.issues.rewordOf', { what: issue.words })}
        >
          {(close) => <RewordIssue issue={issue} close={close} />}
        </FormOnDemand>
        <FormOnDemand
          act="sayIssuePart"
          place={issue.id}
          kind="quiet"
          words={t('howItBegan.part.mark')}
          spoken={t('howItBegan.part.of', { what: issue.words })}
        >
          {(close) => (
            <PartForm
              course={course}
              of={{ of: 'issue', id: issue.id, what: issue.words, part: issue.part }}
              onSaid={close}
            />
          )}
        </FormOnDemand>
        <LetGo
          act="dropIssue"
          start={{ issue: issue.id, why: '' }}
          place={issue.id}
          words={t('formulation.issues.drop')}
          spoken={t('formulation.issues.dropOf', { what: issue.words })}
        />
      </Row>
    </>
  );
}

/** What the client came with, listed and ranked together. */
export function Issues() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const { day } = useDaysInWords();
  const rank = useAct(course.id, 'rankIssues');
  const [asked, setAsked] = useState<string[]>();
  const standing = standingIssues(course);
  const order = rank.isPending && asked ? asked : standing.map(({ id }) => id);
  const rows = order.flatMap((id) => standing.find((issue) => issue.id === id) ?? []);
  const isRanked = course.issues.ranked !== 'not_yet';
  const onOrder = (ids: string[]) => {
    setAsked(ids);
    rank.mutate({ form: { order: ids } });
  };
  return (
    <Stack>
      {rows.length === 0 ? (
        <Empty title={t('formulation.issues.none')}>{t('formulation.issues.noneLead')}</Empty>
      ) : (
        <RankList
          label={t('formulation.issues.title')}
          rows={rows}
          nameOf={({ words }) => words}
          onOrder={acts.includes('rankIssues') ? onOrder : undefined}
        >
          {(issue) => <IssueRow issue={issue} />}
        </RankList>
      )}
      <Refused sentence={rank.error?.problem.title} />
      {rows.length > 1 && (
        <Row>
          <p className={css.faint}>
            {isRanked
              ? t('formulation.issues.ranked', { on: day(course.issues.ranked) })
              : t('formulation.issues.notRanked')}{' '}
            {isRanked && acts.includes('rankIssues') && t('formulation.issues.rankHow')}
          </p>
          {!isRanked && (
            <ActButton
              act="rankIssues"
              form={{ order }}
              words={t('formulation.issues.rankAsIs')}
              kind="quiet"
            />
          )}
        </Row>
      )}
      <OwnOrders />
      {acts.includes('listIssue') && <ListIssue />}
      {(acts.includes('beginClarification') || course.issues.clarifications.length > 0) && (
        <RoomLink to="work/clarify">{t('work.starts.clarify')}</RoomLink>
      )}
      <DroppedIssues />
    </Stack>
  );
}
