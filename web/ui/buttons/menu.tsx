import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import own from '#web/ui/fields/select.module.css';
import { Arrow } from '#web/ui/fields/select.tsx';
import { classes } from '#web/ui/look/classes.ts';
import { Button, type ButtonKind } from './button.tsx';
import css from './menu.module.css';

export interface MenuProps {
  /** The words on the button. */
  label: string;
  /** Read aloud in its stead where several such menus stand. */
  spoken?: string;
  items: readonly {
    id: string;
    label: string;
    onAction: () => void;
    kind?: 'plain' | 'danger';
    isDisabled?: boolean;
  }[];
  kind?: ButtonKind;
}

/** A few further acts behind one button. */
export function Menu({ label, spoken, items, kind = 'plain' }: MenuProps) {
  return (
    <MenuTrigger>
      <Button kind={kind} aria-label={spoken}>
        {label}
        <span className={own.small}>
          <Arrow />
        </span>
      </Button>
      <Popover className={css.popover ?? ''} placement="bottom start">
        <AriaMenu className={css.menu ?? ''}>
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              isDisabled={item.isDisabled}
              onAction={item.onAction}
              className={classes(css.item, item.kind === 'danger' && css.danger)}
            >
              {item.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
