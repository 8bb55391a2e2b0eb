import { useTranslation } from 'react-i18next';
import { comparison } from '#core/comparison/comparison.ts';
import { type ComparedBy, treatments } from '#core/comparison/treatments.ts';
import { inLanguage } from '#core/words/in-language.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';

/** What somebody asks first of a treatment: what it looks at, how long, what is done, whom it may suit and whom not. */
const askedFirst: readonly ComparedBy[] = ['CM-01', 'CM-05', 'CM-08', 'CM-10', 'CM-19', 'CM-20'];

/** What there is, each in plain words from the comparison, which is one tap away whole (IPT protocol reference, 9.1 and 10). */
export function OptionsRead() {
  const { t, i18n } = useTranslation();
  const rows = comparison.filter(({ id }) => askedFirst.includes(id));
  return (
    <div>
      {treatments.map((one) => (
        <Disclosure key={one} title={t(`choice.option.${one}`)} level={3}>
          <SaidList
            rows={rows.map(({ what, cells }) => ({
              title: asKnown(inLanguage(what, i18n.language), 'told'),
              lines: [asKnown(inLanguage(cells[one].says, i18n.language), 'told')],
            }))}
          />
        </Disclosure>
      ))}
    </div>
  );
}
