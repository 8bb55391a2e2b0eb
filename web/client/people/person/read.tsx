import { useTranslation } from 'react-i18next';
import type { PersonFields } from '#core/course/inventory/person.ts';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { useRings } from './choices.ts';
import { useMoreRead } from './more-read.ts';
import css from './person.module.css';

/** What is said of one of my people, as I said it; whether I feel safe with them is never shown. */
export function PersonRead({ fields }: { fields: PersonFields }) {
  const { t } = useTranslation();
  const { rings } = useRings();
  const moreRead = useMoreRead();
  const ring = (at: number | undefined) => rings.find(({ value }) => value === String(at))?.label;
  const word = (of: string, value: string | undefined) =>
    value && t(`client.people.${of}.${value}`, { defaultValue: '' });
  const said: [string, (string | undefined)[]][] = [
    ['role', [fields.roleWords ?? word('roles', fields.role)]],
    ['close', [ring(fields.ring)]],
    ['wished', [ring(fields.ringWished)]],
    ['tone', [word('tones', fields.tone)]],
    ['often', [word('frequencies', fields.contactFrequency)]],
    ['good', fields.satisfying ?? []],
    ['hard', fields.unsatisfying ?? []],
    ['disclosure', [word('disclosures', fields.disclosure)]],
  ];
  const parts = [
    ...said.map(([key, words]) => ({
      title: t(`client.people.${key}`),
      lines: words.flatMap((one) => one || []),
    })),
    ...moreRead(fields),
  ].filter(({ lines }) => lines.length > 0);
  if (parts.length === 0) return <p>{t('client.people.nothingSaid')}</p>;
  return <SaidList rows={parts} className={css.facts} />;
}
