import { type ReactNode, useState } from 'react';
import { Disclosure, type DisclosureProps } from './disclosure.tsx';

interface ShutsOnceDoneProps extends Omit<DisclosureProps, 'children'> {
  children: (done: () => void) => ReactNode;
}

/** More on demand that shuts once what it asks is done, and by nothing else. */
export function ShutsOnceDone({ children, open = 'on demand', ...rest }: ShutsOnceDoneProps) {
  const [times, setTimes] = useState(0);
  return (
    <Disclosure key={times} open={times === 0 ? open : 'on demand'} {...rest}>
      {children(() => setTimes((before) => before + 1))}
    </Disclosure>
  );
}
