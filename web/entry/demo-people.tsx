import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { send } from '../api.ts';
import { type Here, hereKey } from '../here.ts';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/layout.tsx';
import { Notice, Refused } from '../ui/notice.tsx';
import { formSentence } from './form-error.ts';

/** One-click sign-in as each of the demo clinic's invented people. */
export function DemoPeople({ people }: { people: NonNullable<Here['demo']> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const enter = useMutation({
    mutationFn: (email: string) => send('demo/sign-in', { email }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: hereKey });
      await navigate({ to: '/' });
    },
  });
  return (
    <Notice title={t('entry.demo.title')}>
      <p>{t('entry.demo.lead')}</p>
      <Row gap="tight">
        {people.map((person) => (
          <Button key={person.email} size="small" onPress={() => enter.mutate(person.email)}>
            {t('entry.demo.person', { name: person.name, as: t(`entry.demo.as.${person.as}`) })}
          </Button>
        ))}
      </Row>
      <Refused sentence={formSentence(enter.error, t('entry.noLine'))} />
    </Notice>
  );
}
