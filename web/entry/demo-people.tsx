import { useTranslation } from 'react-i18next';
import type { DemoPage, DemoPerson } from '#core/api-answers/demo.ts';
import { send } from '#web/app/api.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { useAsked } from './asked.ts';
import css from './demo-people.module.css';

/** Those who see clients come first; a client has no rank and stays in place. */
const order = ['therapist', 'facilitator', 'supervisor', 'secretary', 'manager', 'administrator'];
const rank = ({ roles }: DemoPerson) => Math.min(...roles.map((role) => order.indexOf(role)), order.length);

interface DemoPeopleProps {
  people: readonly DemoPerson[];
  pages: readonly DemoPage[];
  /** What follows once somebody is signed in. */
  comeIn: () => Promise<void>;
}

/** One-click sign-in as each of the demo clinic's invented people. */
export function DemoPeople({ people, pages, comeIn }: DemoPeopleProps) {
  const { t } = useTranslation();
  const enter = useAsked(async (email: string) => {
    await send('demo/sign-in', { email });
    await comeIn();
  });
  const groups = [
    { kind: 'member', title: t('entry.demo.work') },
    { kind: 'client', title: t('entry.demo.clients') },
  ] as const;
  return (
    <section aria-label={t('entry.demo.title')}>
      <Stack>
        <h2>{t('entry.demo.title')}</h2>
        <p>{t('entry.demo.lead')}</p>
        {groups.map(({ kind, title }) => {
          const group = people.filter((person) => person.kind === kind).toSorted((a, b) => rank(a) - rank(b));
          if (group.length === 0) return null;
          return (
            <Stack key={kind} gap="tight">
              <h3>{title}</h3>
              <ul className={css.people}>
                {group.map((person) => (
                  <li key={person.email}>
                    <button type="button" className={css.person} onClick={() => void enter.go(person.email)}>
                      <span dir="auto">{t('entry.demo.enter', { name: person.name })}</span>
                      {kind === 'member' && (
                        <span className={css.roles}>
                          {person.roles.map((role) => t(`entry.demo.as.${role}`)).join(', ')}
                        </span>
                      )}
                    </button>
                  </li>
                ))}
              </ul>
            </Stack>
          );
        })}
        {pages.length > 0 && (
          <Stack gap="tight">
            <h3>{t('entry.demo.beside')}</h3>
            <ul className={css.people}>
              {pages.map(({ name, client, link, code }) => (
                <li key={link}>
                  <a href={link} className={css.person}>
                    <span dir="auto">{t('entry.demo.besidePage', { name, client })}</span>
                    <span className={css.roles}>{t('entry.demo.besideCode', { code })}</span>
                  </a>
                </li>
              ))}
            </ul>
          </Stack>
        )}
        <Refused sentence={formSentence(enter.error, t('entry.noLine'))} />
      </Stack>
    </section>
  );
}
