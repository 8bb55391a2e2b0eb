import { useTranslation } from 'react-i18next';
import { countersigned, whoGives } from '#core/credentials/asked-by-form.ts';
import type { Claim } from '#core/evidence-register/claim.ts';
import { claimIdIn } from '#core/evidence-register/of-forms.ts';
import { register } from '#core/evidence-register/register.ts';
import { claimsBehind } from '#core/evidence-register/said-elsewhere.ts';
import { agesInWords } from '#core/protocols/in-text/in-text.ts';
import type { ProtocolCard } from '#core/protocols/protocol-card.ts';
import { Mark } from '#web/both/grounds/grounds.tsx';
import css from './forms.module.css';

interface SaidProps {
  title: string;
  lines: readonly string[];
  /** The claims that a line stands on, so that one past its day is marked here too. */
  behind?: (line: string) => readonly Claim[];
}

function Said({ title, lines, behind = claimsBehind }: SaidProps) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className={css.title}>{title}</h3>
      <ul className={css.said}>
        {lines.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
            <Mark claims={behind(line)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * What a form is for and not for, how well it is known to work, who may give it, how long it takes and what the client is
 * told. A claim that names a country's guideline stands only where that country is set (12.1, OQ-01).
 */
export function AboutForm({ form, country }: { form: ProtocolCard; country: string }) {
  const { t } = useTranslation();
  const { about } = form;
  const evidence = about?.evidence.filter((one) => !one.country || one.country === country) ?? [];
  return (
    <div className={css.about}>
      {!about && <p className={css.soft}>{t('service.forms.noAbout')}</p>}
      <Said title={t('service.forms.for')} lines={about?.for ?? []} />
      <Said title={t('service.forms.notFor')} lines={about?.notFor ?? []} />
      <Said
        title={t('service.forms.evidence')}
        lines={evidence.map(({ says, asOf, sources }) =>
          t('service.forms.asOf', { says, asOf, sources: sources.join('; ') }),
        )}
        behind={(line) => {
          const said = evidence.find(({ says }) => line.startsWith(says))?.says ?? '';
          return register().filter(({ id }) => id === claimIdIn(form.id, said));
        }}
      />
      <Said title={t('service.forms.who')} lines={whoGives(form)} />
      <Said title={t('service.forms.signOffs')} lines={countersigned(form)} />
      <Said
        title={t('service.forms.length')}
        lines={form.presets.map(({ name, sessions, minutes }) =>
          t('service.forms.lengthIs', { name, sessions, minutes }),
        )}
      />
      <Said title={t('service.forms.ages')} lines={form.ages ? [agesInWords(form.ages)] : []} />
      <Said title={t('service.forms.tellsClient')} lines={about?.tellsClient ?? []} />
      <Said title={t('service.forms.notAsked')} lines={about?.notAsked ?? []} />
      <Said title={t('service.forms.notTheSameAs')} lines={about?.notTheSameAs ?? []} />
    </div>
  );
}
