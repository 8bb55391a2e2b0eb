import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { beforeAll, expect, test } from 'vitest';
import { topics } from '#core/protocols/psychoeducation/topics.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { installationKey } from '#web/app/installation.ts';
import { ArticleFoot } from './article-foot.tsx';

beforeAll(inEnglish);

const topic = topics.find(({ claims }) => claims?.length);

function foot(here: object) {
  if (!topic) throw new Error('There is no article.');
  const client = new QueryClient();
  client.setQueryData(installationKey, here);
  return drawn(
    <QueryClientProvider client={client}>
      <ArticleFoot topic={topic} />
    </QueryClientProvider>,
  );
}

test('the foot of each article says who wrote it, who of the service read it and when, and what it stands on (S001-59)', () => {
  const read = foot({ articlesRead: { by: 'Ruth Okafor', on: '2026-11-03' } });
  expect(read).toContain('By the authors of Kith');
  expect(read).toMatch(/Read for this service by Ruth Okafor on .*November.* 2026\./);
  expect(read).toContain('stands on');
  const unread = foot({});
  expect(unread).toContain('No clinician of this service has said yet that they have read it.');
  expect(unread).not.toContain('Read for this service');
});
