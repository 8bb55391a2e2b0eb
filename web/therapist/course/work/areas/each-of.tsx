import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActName } from '#core/course/book.ts';
import type { Capture } from '#web/therapist/course/captures/capture.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { useOpenForm } from '#web/therapist/course/forms/open-form.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { Tabs } from '#web/ui/layout/tabs.tsx';

interface EachOfProps<One> {
  all: readonly One[];
  /** Where the words of the room are. */
  words: 'grief' | 'dispute' | 'transition';
  /** What begins one, and what its form begins with. */
  begins: Capture;
  start: Record<string, unknown>;
  titleOf: (one: One) => string;
  children: (one: One) => ReactNode;
}

/** What an area’s room is about, a loss or a person after another: each has its own steps, and another can be begun. */
export function EachOf<One extends { id: string }>(props: EachOfProps<One>) {
  const { all, words, begins, start, titleOf, children } = props;
  const { t } = useTranslation();
  const [first] = all;
  const begin = (
    <InPlace
      capture={begins}
      start={start}
      place="new"
      kind={first ? 'plain' : 'primary'}
      opens={first ? t('work.area.room.another') : t(`work.${words}.start`)}
    />
  );
  if (!first) {
    return (
      <Empty title={t(`work.${words}.empty`)} action={begin}>
        {t(`work.${words}.emptyWords`)}
      </Empty>
    );
  }
  const tabs = all.map((one) => ({ id: one.id, title: titleOf(one), content: children(one) }));
  return (
    <>
      {all.length > 1 ? <Tabs label={t('work.area.room.which')} tabs={tabs} /> : children(first)}
      <Another act={begins.act}>{begin}</Another>
    </>
  );
}

/** Beginning another, on demand; one that is half typed stands open. */
function Another({ act, children }: { act: ActName; children: ReactNode }) {
  const { t } = useTranslation();
  const { form } = useOpenForm(act);
  return (
    <Disclosure title={t('work.area.room.another')} open={form ? 'at first' : 'on demand'}>
      {children}
    </Disclosure>
  );
}
