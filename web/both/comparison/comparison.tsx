import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { comparedOn, comparison } from '#core/comparison/comparison.ts';
import { atFirst, type Treatment, treatments } from '#core/comparison/treatments.ts';
import { comparisonWords } from '#core/comparison/words.ts';
import { claimsOf } from '#core/evidence-register/claims.ts';
import { monthInWords, sourceInWords } from '#core/evidence-register/in-words.ts';
import { inLanguage } from '#core/words/in-language.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { Grounds, Mark } from '#web/both/grounds/grounds.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import css from './comparison.module.css';

const { short, treatment: called } = comparisonWords.en;
const asTreatment = (value: string): Treatment => treatments.find((one) => one === value) ?? 'ipt';

const said = (text: string) => asKnown(text, 'told');

/** Which stand beside each other: any of them on a wide screen, two on a narrow one. */
function Which({ shown, put }: { shown: readonly Treatment[]; put: (next: Treatment[]) => void }) {
  const { t } = useTranslation();
  const [left = 'ipt', right = 'cbt', ...others] = shown;
  const options = treatments.map((one) => ({ value: one, label: said(called[one]) }));
  return (
    <div data-print="never">
      <div className={css.wide}>
        <CheckboxList
          label={t('comparison.which')}
          layout="inline"
          options={options}
          value={[...shown]}
          onChange={(values) => {
            const next = treatments.filter((one) => values.includes(one));
            if (next.length > 0) put(next);
          }}
        />
      </div>
      <div className={css.narrow}>
        <Select
          label={t('comparison.first')}
          options={options}
          value={left}
          onChange={(value) => put([asTreatment(value), right, ...others])}
        />
        <Select
          label={t('comparison.second')}
          options={options}
          value={right}
          onChange={(value) => put([left, asTreatment(value), ...others])}
        />
      </div>
    </div>
  );
}

/** IPT beside other treatments, evenly, with what each row stands on (IPT protocol reference, 10, CM-01 to CM-20; D-16). */
export function Comparison({ level = 3 }: { level?: 2 | 3 | 4 }) {
  const { t, i18n } = useTranslation();
  const [shown, put] = useState<readonly Treatment[]>(atFirst);
  const stood = [...new Set(shown)];
  const claims = claimsOf([
    ...new Set(comparison.flatMap(({ cells }) => stood.flatMap((one) => cells[one].claims))),
  ]);
  const sources = [...new Set(comparison.flatMap(({ cells }) => stood.flatMap((one) => cells[one].sources)))];
  return (
    <Stack>
      <Which shown={shown} put={put} />
      <table className={css.table} data-columns={stood.length}>
        <caption className={css.caption}>{t('comparison.title')}</caption>
        <thead>
          <tr>
            {stood.map((one) => (
              <th key={one} scope="col">
                {said(short[one])}
              </th>
            ))}
          </tr>
        </thead>
        {comparison.map(({ id, what, cells }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={Math.min(2, stood.length)} className={css.what}>
                {said(inLanguage(what, i18n.language))}
              </th>
            </tr>
            <tr>
              {stood.map((one) => (
                <td key={one}>
                  {said(inLanguage(cells[one].says, i18n.language))}
                  <Mark claims={claimsOf(cells[one].claims)} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
      <p>{t('comparison.told', { month: monthInWords(comparedOn, i18n.language) })}</p>
      <Disclosure title={t('comparison.grounds')} level={level}>
        <Stack>
          <Grounds claims={claims} />
          <p>
            {t('comparison.described', {
              sources: sources
                .map((one) => sourceInWords(one, (text) => asKnown(text, 'grounds')).text)
                .join('; '),
            })}
          </p>
        </Stack>
      </Disclosure>
    </Stack>
  );
}
