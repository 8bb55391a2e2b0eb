import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { classes } from '#web/ui/look/classes.ts';
import css from './disclosure.module.css';
import { useOpenedByLink } from './opened-by-link.ts';

export interface DisclosureProps {
  title: string;
  children: ReactNode;
  level?: 2 | 3 | 4;
  open?: 'at first' | 'on demand';
  /** What is in it, in a line, while it is folded. */
  says?: ReactNode;
  /** How it stands, at the end of its heading. */
  stands?: ReactNode;
  /** The id of the part of a page that it folds: its title is then that of the part, and a link there opens it. */
  of?: string;
  /** `once opened` where a page has many: then it is neither found by search nor printed before. */
  there?: 'always' | 'once opened';
  /** `while open` where it is a form: on paper nobody can fill it in. */
  prints?: 'always' | 'while open';
}

/** More on demand. It is found by the browser's search, opened by a link into it, and always printed. */
export function Disclosure({
  title,
  children,
  level = 3,
  open = 'on demand',
  says,
  stands,
  of,
  there = 'always',
  prints = 'always',
}: DisclosureProps) {
  const [isOpen, setOpen] = useState(open === 'at first');
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  const fold = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open === 'at first') setOpen(true);
  }, [open]);
  useOpenedByLink(fold, of, () => setOpen(true));
  return (
    <AriaDisclosure
      ref={fold}
      className={classes(css.disclosure, of !== undefined && css.part)}
      data-print={prints === 'while open' && !isOpen ? 'never' : undefined}
      isExpanded={isOpen}
      onExpandedChange={setOpen}
    >
      <div className={css.head}>
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
        {stands}
      </div>
      {says && (
        <p className={css.says} dir="auto">
          {says}
        </p>
      )}
      <DisclosurePanel className={css.panel ?? ''}>
        <div>{there === 'always' || wasOpen ? children : null}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
