import { useTranslation } from 'react-i18next';
import type { Decision } from '#core/course/decisions/state.ts';
import { DataTable } from '#web/ui/tables/table.tsx';

/** The options beside each other: what speaks for and against each, and whether it is safe. */
export function DecisionTable({ decision: { options } }: { decision: Decision }) {
  const { t } = useTranslation();
  if (options.length < 2) return null;
  const label = (key: string) => t(`work.decision.form.writeOption.${key}`);
  return (
    <DataTable
      caption={t('work.decision.table')}
      rows={options}
      rowKey={({ id }) => id}
      columns={[
        { key: 'label', title: label('label'), cell: ({ text }) => <bdi>{text.label}</bdi> },
        { key: 'prosMe', title: label('prosMe'), cell: ({ text }) => <bdi>{text.prosMe}</bdi> },
        { key: 'consMe', title: label('consMe'), cell: ({ text }) => <bdi>{text.consMe}</bdi> },
        {
          key: 'safe',
          title: label('safe'),
          cell: ({ text }) => t(`work.decision.choice.optionSafe.${text.safe}`),
        },
      ]}
    />
  );
}
