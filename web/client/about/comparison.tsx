import { useTranslation } from 'react-i18next';
import { DataTable } from '#web/ui/tables/table.tsx';

/** What the three are compared by (IPT protocol reference, 10, CM-01 to CM-19 as far as a client asks for them). */
const rows = [
  'CM-01',
  'CM-04',
  'CM-05',
  'CM-06',
  'CM-07',
  'CM-09',
  'CM-10',
  'CM-15',
  'CM-18',
  'CM-19',
] as const;
const therapies = ['ipt', 'cbt', 'psychodynamic'] as const;

/** IPT beside CBT and psychodynamic therapy, evenly. */
export function Comparison() {
  const { t } = useTranslation();
  return (
    <>
      <DataTable
        caption={t('client.about.compared')}
        captionIs="spoken"
        rows={rows}
        rowKey={(row) => row}
        columns={[
          { key: 'what', title: t('client.about.what'), cell: (row) => t(`client.about.row.${row}.what`) },
          ...therapies.map((therapy) => ({
            key: therapy,
            title: t(`client.about.${therapy}`),
            cell: (row: (typeof rows)[number]) => t(`client.about.row.${row}.${therapy}`),
          })),
        ]}
      />
      <p>{t('client.about.either')}</p>
    </>
  );
}
