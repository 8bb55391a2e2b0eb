import { type ReactNode, useState } from 'react';
import type { Issue } from '#core/course/issues/state.ts';
import type { Author } from '#core/course/shared/author.ts';
import { useAct } from '#web/app/course.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { RankList } from './rank-list.tsx';

interface OwnOrderProps {
  course: string;
  /** The issues as they stand in this order now. */
  issues: readonly Issue[];
  whose: Author;
  label: string;
  go: string;
  /** What is said above it. */
  children?: ReactNode;
  onKept: () => void;
}

/** Putting the issues in the order that one of the two would give them; it is kept by a press. */
export function OwnOrder({ course, issues, whose, label, go, children, onKept }: OwnOrderProps) {
  const [order, setOrder] = useState(issues.map(({ id }) => id));
  const tell = useAct(course, 'tellIssueOrder');
  const known = order.flatMap((id) => issues.find((one) => one.id === id) ?? []);
  // One that somebody adds meanwhile comes last.
  const rows = [...known, ...issues.filter((one) => !order.includes(one.id))];
  const keep = () =>
    tell.mutate({ form: { order: rows.map(({ id }) => id), whose } }, { onSuccess: () => onKept() });
  return (
    <Stack>
      {children}
      <RankList label={label} rows={rows} nameOf={({ words }) => words} onOrder={setOrder}>
        {({ words }) => <p dir="auto">{words}</p>}
      </RankList>
      <Refused sentence={tell.error?.problem?.title} />
      <div>
        <Button isPending={tell.isPending} onPress={keep}>
          {go}
        </Button>
      </div>
    </Stack>
  );
}
