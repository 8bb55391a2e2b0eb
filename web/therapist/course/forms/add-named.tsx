import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { useAct } from '#web/app/course.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';

interface AddNamedProps {
  course: string;
  /** The name that was typed, and is not among the people. */
  name: string;
  onAdded: (id: string) => void;
  onLetGo: () => void;
}

/** Offers to add somebody where they are named, so that a name that was typed is neither lost nor left out. */
export function AddNamed({ course, name, onAdded, onLetGo }: AddNamedProps) {
  const { t } = useTranslation();
  const add = useAct(course, 'addPerson');
  const addThem = () => {
    const id = newId();
    // The course may hold them, and this be gone from the page, before the answer is told here.
    add.mutateAsync({ form: { displayName: name }, id }).then(
      () => onAdded(id),
      () => {},
    );
  };
  return (
    <Notice
      kind="warn"
      actions={
        <>
          <Button size="small" onPress={addThem} isPending={add.isPending}>
            {t('session.addNamed', { name })}
          </Button>
          <Button size="small" kind="quiet" onPress={onLetGo}>
            {t('session.notAddNamed')}
          </Button>
        </>
      }
    >
      {t('session.notAmongPeople', { name })}
      <Refused sentence={add.error?.problem?.title} />
    </Notice>
  );
}
