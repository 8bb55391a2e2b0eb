import type { ActName, FormOf } from '#core/course/book.ts';
import { useAct } from '#web/app/course.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

interface ActButtonProps<Name extends ActName> {
  act: Name;
  form: FormOf<Name>;
  words: string;
  spoken?: string;
  kind?: 'plain' | 'quiet' | 'primary';
}

/** An act that needs no more than one press; it is not there when the act is not open. */
export function ActButton<Name extends ActName>({ act, form, words, spoken, kind }: ActButtonProps<Name>) {
  const { course, acts } = useCourseView();
  const does = useAct(course.id, act);
  if (!acts.includes(act)) return null;
  return (
    <div data-print="never">
      <Button
        size="small"
        kind={kind}
        aria-label={spoken}
        isPending={does.isPending}
        onPress={() => does.mutate({ form })}
      >
        {words}
      </Button>
      <Refused sentence={does.error?.problem.title} />
    </div>
  );
}
