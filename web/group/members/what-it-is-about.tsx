import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import { useGroupHere } from '#web/group/frame.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';

/** What a member works on, when it began and with whom, and their first signs; each is written down in their own course. IPT protocol reference, 7.6, pre-group and S8. */
export function WhatItIsAbout({ member }: { member: MemberSeen }) {
  const { t } = useTranslation();
  const { view } = useGroupHere();
  const { course, name, about, keptBack, left } = member;
  if (keptBack) return null;
  const { area = '', began = '', firstSigns = [] } = about ?? {};
  const hasDied = left?.why === 'died';
  // Of somebody who has died nothing is to be written yet: only what is there is read.
  const missing = hasDied ? [] : [t('group.member.notWritten')];
  const rows = [
    { title: t('group.member.area'), lines: area ? [area] : missing },
    { title: t('group.member.began'), lines: began ? [began] : missing },
    { title: t('group.member.firstSigns'), lines: firstSigns.length > 0 ? firstSigns : missing },
  ].filter(({ lines }) => lines.length > 0);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="what-it-is-about">
      <Stack gap="tight">
        <h3 id="what-it-is-about">{t(left ? 'group.member.wasAbout' : 'group.member.about', { name })}</h3>
        <SaidList rows={rows} />
        {view.as === 'facilitator' && !hasDied && (
          <Row>
            <Link to="/courses/$course/formulation" params={{ course }} className={standingLinkClass}>
              {t(area ? 'group.member.changeArea' : 'group.member.writeArea')}
            </Link>
            <Link to="/courses/$course/ending" params={{ course }} className={standingLinkClass}>
              {t(firstSigns.length > 0 ? 'group.member.changeSigns' : 'group.member.writeSigns')}
            </Link>
          </Row>
        )}
      </Stack>
    </section>
  );
}
