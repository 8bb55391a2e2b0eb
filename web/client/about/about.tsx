import { useTranslation } from 'react-i18next';
import { topics } from '#core/protocols/psychoeducation/topics.ts';
import { ClientPage } from '#web/client/page/page.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Comparison } from './comparison.tsx';

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
  { key: 'always', ids: ['medication', 'help_now'] },
];

/** What this treatment is, session by session, each thing to read on its own, and how it compares with two others. */
export function AboutIpt() {
  const { t } = useTranslation();
  return (
    <ClientPage title={t('client.about.title')} lead={t('client.about.lead')}>
      {parts.map(({ key, ids }) => (
        <Part key={key} title={t(`client.about.part.${key}`)}>
          <div>
            {topics
              .filter(({ id }) => ids.includes(id))
              .map(({ id, title, paragraphs }) => (
                <Disclosure key={id} title={title} level={3}>
                  <Stack>
                    {paragraphs.map((paragraph) => (
                      <p key={paragraph}>{paragraph}</p>
                    ))}
                    {id === 'other_therapies' && <Comparison />}
                  </Stack>
                </Disclosure>
              ))}
          </div>
        </Part>
      ))}
    </ClientPage>
  );
}
