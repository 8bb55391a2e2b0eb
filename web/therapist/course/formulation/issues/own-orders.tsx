import { useTranslation } from 'react-i18next';
import { ownOrder } from '#core/course/issues/own-orders.ts';
import { standingIssues } from '#core/course/issues/standing.ts';
import type { Issue } from '#core/course/issues/state.ts';
import { OwnOrder } from '#web/both/ranked/own-order.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { DataTable } from '#web/ui/tables/table.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

const both = ['client', 'therapist'] as const;

/** Each one’s order beside the agreed one, each with its day; nothing while there is none to tell apart. */
export function OrdersBeside({ onPaper }: { onPaper?: 'paper' }) {
  const { t } = useTranslation();
  const { as, course } = useCourseView();
  const { day } = useDaysInWords();
  const issues = standingIssues(course);
  const { ranked, orders } = course.issues;
  const own = both.flatMap((whose) => {
    const order = ownOrder(course, whose);
    const called = whose === 'therapist' && as === 'therapist' && !onPaper ? 'you' : whose;
    return order ? [{ called, order, on: orders[whose]?.on } as const] : [];
  });
  const agreed = ranked === 'not_yet' ? [] : [{ called: 'agreed', order: issues, on: ranked } as const];
  const told = [...agreed, ...own];
  // At the desk the list itself already stands in the agreed order.
  if ((onPaper ? told : own).length === 0 || issues.length < 2) return null;
  const [one, other] = own.map(({ order }) => order.map(({ id }) => id).join());
  return (
    <Stack>
      <DataTable
        caption={t('formulation.issues.orders.title')}
        captionIs="spoken"
        narrow="stays"
        rows={issues}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'issue',
            title: t('formulation.issues.orders.issue'),
            cell: ({ words }) => <bdi>{words}</bdi>,
          },
          ...told.map(({ called, order }) => ({
            key: called,
            title: t(`formulation.issues.orders.${called}`),
            cell: ({ id }: Issue) => order.findIndex((issue) => issue.id === id) + 1,
            align: 'number' as const,
          })),
        ]}
      />
      <p className={shapes.remark}>
        {[
          one !== undefined && one === other && t('formulation.issues.orders.same'),
          ...told.map(({ called, on }) => t(`formulation.issues.orders.toldOn.${called}`, { on: day(on) })),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </Stack>
  );
}

/** What each of the two would put first, told apart from the other, beside what they agreed on (FT-18). */
export function OwnOrders() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const issues = standingIssues(course);
  if (issues.length < 2) return null;
  return (
    <section aria-label={t('formulation.issues.orders.title')}>
      <Stack>
        <h3>{t('formulation.issues.orders.title')}</h3>
        <p className={shapes.remark}>{t('formulation.issues.orders.lead')}</p>
        <OrdersBeside />
        {acts.includes('tellIssueOrder') &&
          both.map((whose) => (
            <ShutsOnceDone key={whose} level={4} title={t(`formulation.issues.orders.write.${whose}`)}>
              {(done) => (
                <OwnOrder
                  course={course.id}
                  issues={ownOrder(course, whose) ?? issues}
                  whose={whose}
                  label={t(`formulation.issues.orders.of.${whose}`)}
                  go={t(`formulation.issues.orders.keep.${whose}`)}
                  onKept={done}
                />
              )}
            </ShutsOnceDone>
          ))}
      </Stack>
    </section>
  );
}
