import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { toldOf } from './part-of-page.ts';
import { roles } from './parts.ts';
import { Told } from './told.tsx';

/** How the pages of those who work here work: of their own role first, and of any other a tap away. */
export function HowItWorks() {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { from, role: asked } = useSearch({ from: '/staff/how-it-works' });
  const here = toldOf(from ?? '/', me.roles);
  const role = asked ?? here.role;
  return (
    <Stack gap="section">
      <TitleOf words={t(`howItWorks.role.${role}`)} />
      <div>
        <Told role={role} part={role === here.role ? here.part : undefined} from={from} />
      </div>
      <Part title={t('howItWorks.others')}>
        <Row>
          {roles
            .filter((one) => one !== role)
            .map((one) => (
              <Link key={one} to="/how-it-works" search={{ role: one, from }} className={standingLinkClass}>
                {t(`howItWorks.role.${one}`)}
              </Link>
            ))}
        </Row>
      </Part>
    </Stack>
  );
}

/** How the client’s own place works. */
export function HowMineWorks() {
  const { t } = useTranslation();
  const { from } = useSearch({ from: '/client/my/how-it-works' });
  return (
    <>
      <TitleOf words={t('howItWorks.mine')} />
      <Told {...toldOf(from ?? '/home', ['client'])} from={from} />
    </>
  );
}
