import { type ReactNode, useEffect, useRef, useState } from 'react';
import { SaidOnceDone } from '#web/ui/words/said-once-done.tsx';
import { Disclosure, type DisclosureProps } from './disclosure.tsx';

interface ShutsOnceDoneProps extends Omit<DisclosureProps, 'children'> {
  children: (done: () => void) => ReactNode;
}

/** More on demand that shuts once what it asks is done, and by nothing else; the focus goes back to what opens it. */
export function ShutsOnceDone({ children, open = 'on demand', ...rest }: ShutsOnceDoneProps) {
  const [times, setTimes] = useState(0);
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (times > 0) around.current?.querySelector('button')?.focus();
  }, [times]);
  return (
    <div ref={around}>
      <Disclosure key={times} open={times === 0 ? open : 'on demand'} {...rest}>
        {children(() => setTimes((before) => before + 1))}
      </Disclosure>
      <SaidOnceDone times={times} />
    </div>
  );
}
