import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonKind } from '#web/ui/buttons/button.tsx';
import { SaveState, type Saving } from '#web/ui/fields/save-state.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { TypedElsewhere } from './elsewhere.tsx';
import { type Newer, type NewerActions, NewerText } from './newer-text.tsx';
import type { Elsewhere } from './saved-form.ts';

export interface FormFootProps {
  form: {
    sentence: string | undefined;
    isSending: boolean;
    saving: Saving;
    newer?: Newer | undefined;
    elsewhere?: readonly Elsewhere[];
  };
  /** The words on the button that sends it. */
  go: string;
  kind?: ButtonKind;
  /** Sends it, where it is no form that one submits. */
  onGo?: () => void;
  keys?: 'Control+Enter';
  newer?: NewerActions;
  onLeave?: () => void;
  /** Takes back what was typed, where there is something to take back. */
  onUndo?: (() => void) | undefined;
  /** Further buttons beside it. */
  more?: ReactNode;
  isDisabled?: boolean;
  /** Names the button, so that a page can go to it. */
  id?: string;
  /** Where it says whether it is kept. */
  saved?: 'beside' | 'below';
}

interface WhyNotTakenProps {
  form: Pick<FormFootProps['form'], 'sentence' | 'newer'>;
  newer?: NewerActions;
}

/** Why a form was not taken, with the newer text where somebody wrote one meanwhile. */
export function WhyNotTaken({ form, newer }: WhyNotTakenProps) {
  const theirs = form.newer;
  return (
    <Refused sentence={form.sentence}>
      {theirs && newer && (
        <NewerText onOverwrite={() => newer.overwrite(theirs)} onTake={newer.take}>
          {newer.read(theirs.text)}
        </NewerText>
      )}
    </Refused>
  );
}

/** The foot of a form: why it was not taken, with the newer text where there is one, its buttons, and whether it is kept. */
export function FormFoot(props: FormFootProps) {
  const {
    form,
    go,
    kind = 'primary',
    onGo,
    keys,
    newer,
    onLeave,
    onUndo,
    more,
    isDisabled,
    id,
    saved = 'beside',
  } = props;
  const { t } = useTranslation();
  const state = <SaveState state={form.saving} />;
  return (
    <>
      <TypedElsewhere elsewhere={form.elsewhere} />
      <WhyNotTaken form={form} newer={newer} />
      <Row>
        <Button
          id={id}
          type={onGo ? 'button' : 'submit'}
          kind={kind}
          isPending={form.isSending}
          isDisabled={isDisabled}
          aria-keyshortcuts={keys}
          onPress={onGo}
        >
          {go}
        </Button>
        {more}
        {onUndo && (
          <Button kind="quiet" onPress={onUndo}>
            {t('ui.undoTyped')}
          </Button>
        )}
        {onLeave && (
          <Button kind="quiet" onPress={onLeave}>
            {t('ui.leave')}
          </Button>
        )}
        {saved === 'beside' && state}
      </Row>
      {saved === 'below' && state}
    </>
  );
}
