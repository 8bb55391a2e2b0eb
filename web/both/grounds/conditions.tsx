import { useTranslation } from 'react-i18next';
import type { Condition } from '#core/conditions/condition.ts';
import { conditions } from '#core/conditions/conditions.ts';
import { conditionWords } from '#core/conditions/words.ts';
import { register } from '#core/evidence-register/register.ts';
import { inLanguage } from '#core/words/in-language.ts';
import { shippedCards } from '#web/app/forms-of-therapy.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Badge, type Tone } from '#web/ui/words/badge.tsx';
import css from './grounds.module.css';
import { Grounds } from './grounds.tsx';

const tones: Record<Condition['ipt'], Tone> = {
  made_for: 'good',
  fitted: 'good',
  tried: 'warn',
  beside: 'warn',
  not_for: 'plain',
};

interface ConditionsProps {
  level?: 2 | 3 | 4;
  /** Only those that this form of therapy is thought of for. */
  form?: string;
}

/** What people come with, and what is known of IPT for each, to read before a form is chosen (S001-42; 7.14). */
export function Conditions({ level = 3, form }: ConditionsProps) {
  const { t, i18n } = useTranslation();
  const all = register();
  const nameOf = (one: string) => shippedCards().find(({ id }) => id === one)?.name ?? one;
  const shown = form ? conditions.filter(({ forms }) => forms.includes(form)) : conditions;
  return (
    <div>
      {shown.map(({ id, name, says, ipt, forms, claims }) => (
        <Disclosure key={id} title={inLanguage(name, i18n.language)} level={level}>
          <Stack gap="tight">
            <p>{inLanguage(says, i18n.language)}</p>
            <p>
              <Badge tone={tones[ipt]}>{conditionWords.en.ipt[ipt]}</Badge>
            </p>
            {forms.length > 0 && (
              <p className={css.soft}>{t('grounds.forms', { forms: forms.map(nameOf).join('; ') })}</p>
            )}
            <Grounds claims={claims.flatMap((one) => all.find((claim) => claim.id === one) ?? [])} />
          </Stack>
        </Disclosure>
      ))}
    </div>
  );
}
