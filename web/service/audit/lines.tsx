import { useTranslation } from 'react-i18next';
import type { AuditLine } from '#core/api-answers/audit.ts';
import { auditPersonInWords, auditSentence, settingChangeInWords } from '#core/audit/sentences.ts';
import { useRecorded } from '#web/app/frame/zone.tsx';
import css from '#web/service/service.module.css';
import { DataTable } from '#web/ui/tables/table.tsx';

/** What a line says was done, and each setting that was changed. */
function Done({ line }: { line: AuditLine }) {
  const beside = auditPersonInWords(line.beside);
  const moment = useRecorded();
  return (
    <>
      {auditSentence({ ...line, beside }, moment)}
      {line.changes.length > 0 && (
        <ul className={css.changes}>
          {line.changes.map((change) => (
            <li key={change.name}>{settingChangeInWords(change)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Lines of the audit, newest first. */
export function AuditLines({ lines, count }: { lines: readonly AuditLine[]; count: number }) {
  const { t } = useTranslation();
  const recorded = useRecorded();
  return (
    <div className={css.people}>
      <DataTable
        caption={t('service.audit.count', { count, shown: lines.length })}
        columns={[
          {
            key: 'what',
            title: t('service.audit.what'),
            cell: (line) => <Done line={line} />,
          },
          {
            key: 'at',
            title: t('service.audit.when'),
            cell: ({ at }) => <time dateTime={at}>{recorded(at)}</time>,
          },
          {
            key: 'who',
            title: t('service.audit.who'),
            cell: ({ who }) => <bdi>{auditPersonInWords(who)}</bdi>,
          },
          {
            key: 'about',
            title: t('service.audit.about'),
            cell: ({ about }) => <bdi>{auditPersonInWords(about)}</bdi>,
          },
        ]}
        rows={lines}
        rowKey={({ seq }) => String(seq)}
        empty={<p role="status">{t('service.audit.none')}</p>}
      />
    </div>
  );
}
