import { useTranslation } from 'react-i18next';
import { followed } from '#core/guide/followed.ts';
import { topicsFor } from '#core/protocols/psychoeducation/topics-for.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { Comparison } from '#web/both/comparison/comparison.tsx';
import { ArticleFoot } from '#web/both/grounds/article-foot.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { WhatIsTold } from './what-is-told.tsx';

const parts: { key: string; ids: readonly string[] }[] = [
  { key: 'before', ids: ['what_ipt_is', 'other_therapies', 'privacy'] },
  {
    key: 'first',
    ids: ['depression', 'common_and_treatable', 'not_your_fault', 'mood_and_relationships', 'sick_role'],
  },
  { key: 'third', ids: ['four_situations', 'how_we_work', 'phases', 'telling_people'] },
  {
    key: 'middle',
    ids: ['feelings_as_signals', 'communication', 'grief', 'conflict', 'change', 'loneliness'],
  },
  { key: 'ending', ids: ['ending', 'staying_well', 'if_not_helped'] },
  { key: 'always', ids: ['medication', 'where_ipt_comes_from', 'help_now'] },
];

/** Whose sessions are numbered as in the headings, and whose length stands in the comparison. */
const asNumbered = 'ipt';

/** What this treatment is, in the words of its own form first; then, each to read on its own, what else can be explained. */
export function AboutIpt() {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const follows = followed(course);
  const protocol = follows?.protocol;
  const told = follows ? topicsFor(follows.protocol, follows.settings) : [];
  const isIpt = protocol?.id === asNumbered;
  const shown = parts.flatMap(({ key, ids }) => {
    const topics = told.filter(({ id }) => ids.includes(id));
    return topics.length > 0 ? [{ key, topics }] : [];
  });
  return (
    <ClientPage
      title={t('client.about.title')}
      lead={protocol && t('client.about.lead', { name: asKnown(protocol.name, 'limits') })}
    >
      <WhatIsTold />
      {shown.map(({ key, topics }) => (
        <Part key={key} title={t(`client.about.${isIpt ? 'part' : 'partElse'}.${key}`)}>
          <div>
            {topics.map((topic) => (
              <Disclosure key={topic.id} title={asKnown(topic.title, 'articles')} level={3}>
                <Stack>
                  {topic.paragraphs.map((paragraph) => (
                    <p key={paragraph}>{asKnown(paragraph, 'articles')}</p>
                  ))}
                  {topic.id === 'other_therapies' && isIpt && <Comparison level={4} />}
                  <ArticleFoot topic={topic} />
                </Stack>
              </Disclosure>
            ))}
          </div>
        </Part>
      ))}
    </ClientPage>
  );
}
