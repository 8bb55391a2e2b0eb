import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import css from './disclosure.module.css';

export interface DisclosureProps {
  title: string;
  children: ReactNode;
  level?: 2 | 3 | 4;
  open?: 'at first' | 'on demand';
}

/** More on demand. It is found by the browser's search and always printed. */
export function Disclosure({ title, children, level = 3, open = 'on demand' }: DisclosureProps) {
  return (
    <AriaDisclosure className={css.disclosure ?? ''} defaultExpanded={open === 'at first'}>
      <Heading level={level} className={css.heading}>
        <Button slot="trigger" className={css.trigger ?? ''}>
          <span className={css.mark} aria-hidden>
            <svg viewBox="0 0 16 16" aria-hidden>
              <path d="m5 2 6 6-6 6" />
            </svg>
          </span>
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className={css.panel ?? ''}>
        <div>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
