import { telephoneIn } from '#core/help/telephone.ts';
import { Telephone } from '#web/ui/words/telephone.tsx';
import css from './plans.module.css';

/** What was written of how to reach somebody; a number in it can be rung. */
export function TelephoneLink({ words }: { words: string }) {
  const found = telephoneIn(words);
  if (!found) return <bdi>{words}</bdi>;
  return (
    <bdi>
      {found.before}
      <a href={`tel:${found.dialled}`} className={css.ring}>
        <Telephone>{found.shown}</Telephone>
      </a>
      {found.after}
    </bdi>
  );
}
