import { useTranslation } from 'react-i18next';
import { sharedWithThem, standingBeside } from '#core/course/beside/consents.ts';
import type { Beside } from '#core/course/beside/state.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import type { SharedWhat } from '#core/protocols/protocol/person-beside.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import { shareableWith } from '#core/protocols/usual-people.ts';
import { useAct } from '#web/app/course.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

function One({ who, what, asksYes }: { who: Beside; what: SharedWhat; asksYes: boolean }) {
  const { t } = useTranslation();
  const { course, may, today } = useMyCourse();
  const share = useAct(course.id, 'shareWith');
  const stop = useAct(course.id, 'stopSharing');
  const { name } = who;
  const form = { beside: who.id, what };
  const isShared = who.shared.some((one) => one.what === what);
  const isRead = sharedWithThem(course, who, today).includes(what);
  return (
    <Stack>
      <p className={css.soft}>
        {t(
          isRead
            ? asksYes
              ? 'client.sheets.others.readsAgreed'
              : 'client.sheets.others.reads'
            : 'client.sheets.others.readsNot',
          { name },
        )}
      </p>
      {isShared && may('stopSharing') && (
        <Button size="small" isPending={stop.isPending} onPress={() => stop.mutate({ form })}>
          {t('client.sheets.others.stop', { name })}
        </Button>
      )}
      {!isShared && may('shareWith') && (
        <Button size="small" isPending={share.isPending} onPress={() => share.mutate({ form })}>
          {t('client.sheets.others.share', { name })}
        </Button>
      )}
      <Refused sentence={(share.error ?? stop.error)?.problem?.title} />
    </Stack>
  );
}

/** Who beside me may read this sheet: whether they do, and the press that lets them or stops it. */
export function WhoElseReads({ sheet }: { sheet: Sheet }) {
  const { course } = useMyCourse();
  const what: SharedWhat = `sheet:${sheet.id}`;
  const those = standingBeside(course).filter(({ role }) =>
    shareableWith(protocolFollowedBy(course), role).includes(what),
  );
  return those.map((who) => <One key={who.id} who={who} what={what} asksYes={sheet.agreed} />);
}
